/**
 * `/data/entities.ndjson.gz` (each entity with the articles that name it) and `/data/graph.ndjson.gz` (each article with
 * what it cites and what cites it, what it replaces and what replaces it, and what is related), a line each. A worker writes
 * them, from the outline of the archive.
 */
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Graph } from '../../kb-graph/graph.ts'
import { entityKinds } from '../addresses/entity-kinds.ts'
import { pageOf } from '../addresses/entity-page.ts'
import type { ArchiveOutline } from '../archive/outline.ts'
import type { OutlineImage } from '../archive/outline-image.ts'

/** Lines are joined to pieces of this many characters, because a stream costs by the piece. */
const pieceLength = 1 << 18

/** What a worker is told. */
export interface GraphExport {
  outline: OutlineImage
  folder: string
}

/** Writes both files into a folder, which is there. */
export async function exportGraph({ articles, graph }: ArchiveOutline, folder: string): Promise<void> {
  const write = (name: string, values: Iterable<object>) =>
    pipeline(Readable.from(joinLines(values)), createGzip(), createWriteStream(join(folder, name)))
  await Promise.all([
    write('entities.ndjson.gz', listEntities(graph)),
    write('graph.ndjson.gz', listEdges(articles.keys(), graph)),
  ])
}

function* listEntities(graph: Graph): Generator<object> {
  for (const { kind } of entityKinds) {
    for (const node of graph.entities(kind)) {
      yield { kind, name: node.name, url: pageOf(node), articles: node.articles }
    }
  }
}

function* listEdges(ids: Iterable<string>, graph: Graph): Generator<object> {
  for (const id of ids) {
    const { replaces, replacedBy } = graph.replacements(id)
    const references = graph.references(id)
    yield { id, references, referencedBy: graph.referencedBy(id), replaces, replacedBy, related: graph.related(id) }
  }
}

function* joinLines(values: Iterable<object>): Generator<string> {
  let piece = ''
  for (const value of values) {
    piece += `${JSON.stringify(value)}\n`
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
