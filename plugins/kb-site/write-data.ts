/**
 * The archive as data: `/data/articles.ndjson.gz` (one record a line, see `article-record.schema.json`),
 * `/data/entities.ndjson.gz` (each entity with the articles that name it) and `/data/graph.ndjson.gz` (each article
 * with what it cites and what cites it, what it replaces and what replaces it, and what is related). All in a fixed
 * order, so that two builds compare.
 */
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Archive } from './archive.ts'
import { pageOf } from './link-targets.ts'
import { entityKinds } from './views/entity-kinds.ts'

/** Lines are joined to pieces of this many characters, because a stream costs by the piece. */
const pieceLength = 1 << 18

/** Writes the three files below the output folder. */
export async function writeData(archive: Archive, outputFolder: string): Promise<void> {
  const folder = join(outputFolder, 'data')
  mkdirSync(folder, { recursive: true })
  await Promise.all([
    writeLines(join(folder, 'articles.ndjson.gz'), listArticles(archive)),
    writeLines(join(folder, 'entities.ndjson.gz'), listEntities(archive)),
    writeLines(join(folder, 'graph.ndjson.gz'), listEdges(archive)),
  ])
}

function* listArticles({ articles }: Archive): Generator<object> {
  for (const { record } of articles.values()) yield record
}

function* listEntities({ graph }: Archive): Generator<object> {
  for (const { kind } of entityKinds) {
    for (const node of graph.entities(kind)) {
      yield { kind, name: node.name, url: pageOf(node), articles: node.articles }
    }
  }
}

function* listEdges({ articles, graph }: Archive): Generator<object> {
  for (const { record } of articles.values()) {
    const { id, references } = record
    const { replaces, replacedBy } = graph.replacements(id)
    yield { id, references, referencedBy: graph.referencedBy(id), replaces, replacedBy, related: graph.related(id) }
  }
}

async function writeLines(file: string, values: Iterable<object>): Promise<void> {
  await pipeline(Readable.from(joinLines(values)), createGzip(), createWriteStream(file))
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
