/**
 * A pool of worker threads for the two passes. Both are work on one article at a time, so they spread over the cores;
 * what crosses the border is plain data, in chunks, because a message costs more than an article.
 */
import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { Site } from '../../layouts/types.ts'
import type { ContentFile } from './list-content-files.ts'
import type { FileReading } from './read-content-file.ts'
import type { ArticleJob, RenderedArticle } from './render-article.ts'
import type { Source } from './sources.ts'

/** What every worker needs once, before any work. */
export interface WorkerSetup {
  contentFolder: string
  sources: Source[]
}

/** The pool, with one function for each pass. */
export interface WorkerPool {
  readFiles(files: readonly ContentFile[]): Promise<FileReading[]>
  renderArticles(jobs: readonly ArticleJob[], site: Site): Promise<RenderedArticle[]>
  close(): Promise<void>
}

/** Starts the workers; each loads its code and vocabulary when its first task comes. */
export function startWorkers(setup: WorkerSetup): WorkerPool {
  const pool = new Piscina({
    filename: new URL('./worker-entry.js', import.meta.url).href,
    workerData: setup,
    minThreads: availableParallelism(),
    maxThreads: availableParallelism(),
    idleTimeout: 10_000,
  })
  return {
    readFiles: (files) => pool.run(files, { name: 'readFiles' }),
    renderArticles: (jobs, site) => pool.run({ jobs, site }, { name: 'renderArticles' }),
    close: () => pool.destroy(),
  }
}
