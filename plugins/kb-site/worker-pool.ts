/**
 * A pool of worker threads for the two passes. Both are work on one article at a time, so they spread over the cores;
 * what crosses the border is plain data, in chunks, because a message costs more than an article.
 */
import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { Page, Site } from '../../layouts/types.ts'
import type { Postings, RelateTask } from '../kb-graph/index.ts'
import type { Vocabulary } from '../kb-vocabulary/index.ts'
import type { ContentFile, SkippedPath } from './list-content-files.ts'
import type { Article } from './merge-copies.ts'
import type { OriginalsTask } from './originals.ts'
import type { FileReading } from './read-content-file.ts'
import type { ArticleJob, EditionJob } from './render-article.ts'
import type { Source } from './sources.ts'
import { bundleWorkerCode, workerEntry } from './worker-code.ts'
import type { PageStamp } from './write-page.ts'

/** What every worker needs once, before any work. */
export interface WorkerSetup {
  /** What a worker runs, as `makeWorkerCode` makes it. */
  code: string
  outputFolder: string
  /** The output of the build before, from which unchanged pages are linked; null where there is none. */
  previousFolder: string | null
  sources: readonly Source[]
  /** As loaded; every worker compiles its own. */
  vocabulary: Vocabulary
}

/** A page to render and write: an article's or an edition's, whose text is still in its file, or any other. */
export type RenderTask = ArticleJob | EditionJob | { page: Page }

/** A page that is as the build before made it; `article` where the search index reads it again. */
export interface KeptPage {
  url: string
  stamp: PageStamp
  article: Pick<Article, 'record' | 'copy'> | null
}

/** What a chunk of pages gave. */
export interface MadePages {
  /** Of each page's file; null where it was to be taken over and is not the one that was made. */
  stamps: (PageStamp | null)[]
  /** What the search index reads of each page, null where it reads nothing; of no use where a file is gone. */
  search: (string | null)[]
  /** Files that are not what the first pass read. */
  gone: SkippedPath[]
}

/** The pool, with one function for each pass. */
export interface WorkerPool {
  /** Starts more workers where so many files or pages are worth them, at most one a core, while none is at work. */
  prepare(work: number): Promise<void>
  readFiles(files: readonly ContentFile[]): Promise<FileReading[]>
  /** Relates a stretch of articles. */
  relate(task: RelateTask): Promise<Postings>
  /** Writes the pages; `tasks` are `RenderTask`s in JSON, which move to the worker as bytes: they leave no garbage here. */
  renderPages(tasks: readonly string[], site: Site): Promise<MadePages>
  /** Takes pages over from the build before. */
  keepPages(pages: readonly KeptPage[]): Promise<MadePages>
  /** Writes one piece of raw texts. */
  writeOriginals(task: OriginalsTask): Promise<PageStamp | null>
  /** The HTML of one page, which is not written; `task` is a `RenderTask` in JSON. */
  renderPage(task: string, site: Site): Promise<string>
  /** Loads the layouts anew: one worker takes the place of all. */
  restart(): Promise<void>
  close(): Promise<void>
}

/** Files or pages that make one more worker worth its start, which takes as long as so many. */
const workPerThread = 500

/** What the workers run. */
export function makeWorkerCode(): Promise<string> {
  return bundleWorkerCode(new URL('./worker.ts', import.meta.url))
}

/** Starts the workers that so many files or pages are worth. A pool serves one build. */
export function startWorkers(setup: WorkerSetup, work: number): WorkerPool {
  let threads = threadsFor(work)
  let pool = startThreads(setup, threads)
  const replace = async (count: number, code = setup.code) => {
    await pool.destroy()
    threads = count
    pool = startThreads({ ...setup, code }, count)
  }
  return {
    async prepare(work) {
      const worth = threadsFor(work)
      if (worth > threads) await replace(worth)
    },
    readFiles: (files) => pool.run(files, { name: 'readFiles' }),
    relate: (task) => pool.run(task, { name: 'relate' }),
    renderPages(tasks, site) {
      const lines = new TextEncoder().encode(tasks.join('\n'))
      return pool.run({ lines, site }, { name: 'renderPages', transferList: [lines.buffer] })
    },
    writeOriginals: (task) => pool.run(task, { name: 'writeOriginals' }),
    keepPages: (pages) => pool.run(pages, { name: 'keepPages' }),
    renderPage: (task, site) => pool.run({ task, site }, { name: 'renderPage' }),
    restart: async () => replace(1, await makeWorkerCode()),
    close: () => pool.destroy(),
  }
}

function threadsFor(work: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.ceil(work / workPerThread)))
}

function startThreads(workerData: WorkerSetup, threads: number): Piscina {
  return new Piscina({ filename: workerEntry, workerData, minThreads: threads, maxThreads: threads })
}
