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
import { type ExportCache, exportArticles } from './export-articles.ts'
import { pageOf } from './link-targets.ts'
import { entityKinds } from './views/entity-kinds.ts'

/**
 * Lines are joined to pieces of this many characters: a stream costs by the piece, and the next one waits until this thread,
 * busy with other things, looks.
 */
const pieceLength = 1 << 22

/** Files that are written while other work goes on. */
export interface DataUnderWay {
  /** Settled when they are all there, or could not be written. */
  written: Promise<void>
  /** Gives up; resolves when nothing is written any more. */
  stop(): Promise<void>
}

/** Writes them beside other work, from when articles are related: compressing takes a thread of its own several seconds. */
export function startData(
  archive: Archive,
  related: Promise<void>,
  outputFolder: string,
  cache: ExportCache | null,
): DataUnderWay {
  const controller = new AbortController()
  const written = related.then(() => writeData(archive, outputFolder, cache, controller.signal))
  // A failure is told when it is awaited, not as an unhandled rejection before.
  const settled = written.catch(() => {})
  return {
    written,
    stop() {
      controller.abort()
      return settled
    },
  }
}

/** Writes the three files below the output folder. @throws AbortError when `signal` says that nobody wants them any more */
export async function writeData(
  archive: Archive,
  outputFolder: string,
  cache: ExportCache | null,
  signal?: AbortSignal,
): Promise<void> {
  const folder = join(outputFolder, 'data')
  mkdirSync(folder, { recursive: true })
  const write = (name: string, values: Iterable<object>) =>
    pipeline(Readable.from(joinLines(values)), createGzip(), createWriteStream(join(folder, name)), {
      ...(signal && { signal }),
    })
  await Promise.all([
    exportArticles(archive.articles.values(), join(folder, 'articles.ndjson.gz'), cache, signal),
    write('entities.ndjson.gz', listEntities(archive)),
    write('graph.ndjson.gz', listEdges(archive)),
  ])
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
