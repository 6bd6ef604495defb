/** The archive as data, below `/data/`: records, entities and the graph, in a fixed order, so that two builds compare. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Archive } from '../archive/archive.ts'
import type { OutlineImage } from '../archive/outline-image.ts'
import type { RangeCache } from '../cache/range-cache.ts'
import { exportArticles } from './export-articles.ts'
import type { GraphExport } from './export-graph.ts'

/** What the files are made from, and where they go. */
export interface DataTask {
  archive: Pick<Archive, 'articles'>
  outline: OutlineImage
  /** Writes the files of the graph, which the workers do. */
  pool: { writeGraph(task: GraphExport): Promise<void> }
  outputFolder: string
  cache: RangeCache | null
}

/** Files that are written while other work goes on. */
export interface DataUnderWay {
  /** Settled when they are all there, or could not be written. */
  written: Promise<void>
  /** Gives up; resolves when this thread writes nothing any more. */
  stop(): Promise<void>
}

/** Writes them beside other work: compressing takes a thread of its own several seconds. */
export function startData(task: Promise<DataTask>): DataUnderWay {
  const controller = new AbortController()
  const written = task.then((ready) => writeData(ready, controller.signal))
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

/** Writes them. @throws AbortError when `signal` says that nobody wants them any more */
export async function writeData(
  { archive, outline, pool, outputFolder, cache }: DataTask,
  signal?: AbortSignal,
): Promise<void> {
  const folder = join(outputFolder, 'data')
  mkdirSync(folder, { recursive: true })
  await Promise.all([
    exportArticles(archive.articles.values(), join(folder, 'articles.ndjson.gz'), cache, signal),
    pool.writeGraph({ outline, folder }),
  ])
}
