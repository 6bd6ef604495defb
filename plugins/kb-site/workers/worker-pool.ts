/**
 * A pool of worker threads for the two passes. Both are work on one article at a time, so they spread over the cores;
 * what crosses the border is plain data, in chunks, because a message costs more than an article.
 */
import { availableParallelism } from 'node:os'
import type { Site } from '../../../layouts/types.ts'
import { compileWorkerCode, workerEntry } from '../../kb-workers/index.ts'
import type { OutlineImage } from '../archive/outline-image.ts'
import type { RenderTask } from '../render/render-task.ts'
import type { RenderOrder, WorkerSetup, WrittenPages } from './messages.ts'
import { Threads } from './threads.ts'
import type * as jobs from './worker.ts'

type Jobs = typeof jobs

/** Jobs that are sent what they are asked, as it stands. */
const forwarded = [
  'listFiles',
  'beginFile',
  'readFiles',
  'listTerms',
  'relate',
  'stripSpare',
  'takeOver',
  'reuseOutlined',
  'writeGraph',
  'writeOriginals',
  'listArticleFiles',
] as const

type Forwards = {
  [Name in (typeof forwarded)[number]]: (task: Parameters<Jobs[Name]>[0]) => Promise<Awaited<ReturnType<Jobs[Name]>>>
}

/** The pool, with one function for each job; `worker.ts` says what those do that are not here. */
export interface WorkerPool extends Forwards {
  /** Starts more workers where so many files or pages are worth them, at most one a core. */
  prepare(work: number): Promise<void>
  /** Writes pages. */
  renderPages(tasks: readonly RenderTask[], site: Site, outline: OutlineImage): Promise<WrittenPages>
  /** The HTML of one page, which is not written. */
  renderPage(task: RenderTask, site: Site, outline: OutlineImage): Promise<string>
  /** Loads the layouts anew: one worker takes the place of all. */
  restart(): Promise<void>
  /** Ends them when all that was asked of them is done. */
  close(): Promise<void>
}

/** Files or pages that make one more worker worth its start, which takes as long as so many. */
const workPerThread = 500

/** What the workers run. */
export function makeWorkerCode(): Promise<string> {
  return compileWorkerCode(new URL('./worker', import.meta.url))
}

/** Starts the workers that so many files or pages are worth. A pool serves one build. */
export function startWorkers(setup: WorkerSetup, work: number): WorkerPool {
  let count = threadsFor(work)
  let threads = new Threads(workerEntry, setup, count)
  const render = <Answer>(name: string, tasks: readonly RenderTask[], site: Site, outline: OutlineImage) => {
    const lines = new TextEncoder().encode(tasks.map((task) => JSON.stringify(task)).join('\n'))
    const order: RenderOrder = { lines, site, outline }
    return threads.run<Answer>(name, order, [lines.buffer])
  }
  const replace = async (next: number, code = setup.code) => {
    await threads.stop()
    count = next
    threads = new Threads(workerEntry, { ...setup, code }, count)
  }
  const forwards = Object.fromEntries(
    forwarded.map((name) => [name, (task: unknown) => threads.run(name, task)]),
  ) as Forwards
  return {
    async prepare(work) {
      const worth = threadsFor(work)
      if (worth > count) await replace(worth)
    },
    ...forwards,
    renderPages: (tasks, site, outline) => render('renderPages', tasks, site, outline),
    renderPage: (task, site, outline) => render('renderPage', [task], site, outline),
    restart: async () => replace(1, await makeWorkerCode()),
    close: () => threads.stop(),
  }
}

function threadsFor(work: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.ceil(work / workPerThread)))
}
