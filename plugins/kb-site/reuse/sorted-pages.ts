/** What is taken over from the build before, and what is left to render, as the workers tell it. */

import type { Progress } from '../../kb-progress/progress.ts'
import type { SearchIndex } from '../../kb-search/index.ts'
import type { SkippedPath } from '../../kb-sources/list-content-files.ts'
import type { MadePage, PageCache } from '../cache/page-cache.ts'
import type { PageTask } from '../pages/page-task.ts'
import { refuseGone } from '../read/gone-file.ts'
import type { WrittenPages } from '../workers/messages.ts'
import type { WorkerPool } from '../workers/worker-pool.ts'

/** Where pages are taken from, and who takes them. */
export interface Reusing {
  cache: PageCache
  /** Tells which articles it has to read again; null where there is none. */
  search: SearchIndex | null
  pool: Pick<WorkerPool, 'takeOver' | 'reuseOutlined'>
  progress: Progress
  /** Takes the files that are not what the first pass read. */
  gone: SkippedPath[]
}

/** A page, and what the workers are told of it. */
export interface ToldPage<Message> {
  page: PageTask
  told: Message
}

/** Pages of one task: enough to outweigh the message, few enough to spread evenly. */
const pagesPerTask = 1_000

/** The pages of a site, sorted out. */
export class SortedPages {
  /** Pages taken over, by site path. */
  readonly made = new Map<string, MadePage>()
  /** Pages taken over whose search documents are in the spool. */
  readonly spooled: PageTask[] = []
  readonly changed: PageTask[] = []
  readonly #tasks: Promise<void>[] = []
  readonly #gone: SkippedPath[]

  /** @param gone takes the files that are not what the first pass read */
  constructor(gone: SkippedPath[]) {
    this.#gone = gone
  }

  /** Sorts pages out by what the workers say of them, a part of them at a time. */
  ask<Message>(
    all: readonly ToldPage<Message>[],
    run: (messages: Message[]) => Promise<WrittenPages>,
    progress: Progress,
  ): void {
    for (let start = 0; start < all.length; start += pagesPerTask) {
      const part = all.slice(start, start + pagesPerTask)
      const answer = run(part.map(({ told }) => told)).finally(() => progress.advance(part.length))
      this.add(
        part.map(({ page }) => page),
        answer,
      )
    }
  }

  /** Sorts pages out by what the workers say of them. */
  add<Task extends PageTask>(pages: readonly Task[], answer: Promise<WrittenPages>): void {
    const task = answer.then((written) => this.#take(pages, written))
    // A failure is told when all are awaited, not as an unhandled rejection before.
    task.catch(() => {})
    this.#tasks.push(task)
  }

  /** Resolves when all pages are sorted out. @throws Error when a file is gone, which `gone` then names */
  async finish(): Promise<this> {
    await Promise.all(this.#tasks)
    return this
  }

  #take(pages: readonly PageTask[], { written, gone }: WrittenPages): void {
    refuseGone(gone, this.#gone)
    for (const [index, page] of pages.entries()) {
      const { key, stamp, spooled } = written[index] ?? {}
      if (key && stamp) this.made.set(page.url, { key, stamp })
      else this.changed.push(page)
      if (spooled) this.spooled.push(page)
    }
  }
}
