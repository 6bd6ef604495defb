/**
 * Renders pages one after the other, as Eleventy asks for them, while the workers render those ahead: this thread
 * makes the views of lists, which need the whole archive, and the workers do the rest.
 */

import type { SkippedPath } from '../../kb-sources/list-content-files.ts'
import type { OutlineImage } from '../archive/outline-image.ts'
import type { SiteContent } from '../archive/site-content.ts'
import type { MadePage } from '../cache/page-cache.ts'
import type { PageTask } from '../pages/page-task.ts'
import { refuseGone } from '../read/gone-file.ts'
import { makeRenderTask } from '../render/render-task.ts'
import type { WorkerPool, WrittenPages } from '../workers/worker-pool.ts'

/** Pages of one task for the workers. */
const pagesPerTask = 50
/** Tasks under way or waiting to be asked for: bounds what is held in memory. */
const tasksAhead = 12

/** Renders the pages of a list in order. */
export class PageRenderer {
  readonly #pages: readonly PageTask[]
  readonly #content: SiteContent
  readonly #outline: OutlineImage
  readonly #pool: WorkerPool
  /** From a task's number to what its pages gave. */
  readonly #tasks = new Map<number, Promise<WrittenPages>>()
  readonly #gone: SkippedPath[]
  /** Pages that were made, by site path. */
  readonly made = new Map<string, MadePage>()

  /** @param gone takes the files that are not what the first pass read */
  constructor(
    pages: readonly PageTask[],
    content: SiteContent,
    outline: OutlineImage,
    pool: WorkerPool,
    gone: SkippedPath[],
  ) {
    this.#pages = pages
    this.#content = content
    this.#outline = outline
    this.#pool = pool
    this.#gone = gone
  }

  /**
   * Renders and writes the page at `index`; pages are asked for in order, each once.
   * @returns what the search index reads of it; null where it reads nothing
   * @throws Error when a file is gone, which `gone` then names
   */
  async render(index: number): Promise<string | null> {
    const number = Math.floor(index / pagesPerTask)
    for (let ahead = number; ahead <= number + tasksAhead; ahead += 1) this.#start(ahead)
    const rendered = await this.#tasks.get(number)
    refuseGone(rendered?.gone ?? [], this.#gone)
    const search = rendered?.written[index % pagesPerTask]?.search
    if (search === undefined) throw new RangeError(`Expected a page below ${this.#pages.length}, found ${index}`)
    if (index % pagesPerTask === pagesPerTask - 1) this.#tasks.delete(number)
    return search
  }

  #start(number: number): void {
    if (this.#tasks.has(number)) return
    const pages = this.#pages.slice(number * pagesPerTask, (number + 1) * pagesPerTask)
    if (pages.length === 0) return
    const task = this.#make(pages)
    // A failure is told when the page is asked for, not as an unhandled rejection before.
    task.catch(() => {})
    this.#tasks.set(number, task)
  }

  /** Not asynchronous itself, so that no view is held while the workers are at it. */
  #make(pages: readonly PageTask[]): Promise<WrittenPages> {
    const tasks = pages.map((page) => makeRenderTask(page, this.#content))
    return this.#pool.renderPages(tasks, this.#content.site, this.#outline).then((rendered) => {
      for (const [index, { url }] of pages.entries()) {
        const { key, stamp } = rendered.written[index] ?? {}
        if (key && stamp) this.made.set(url, { key, stamp })
      }
      return rendered
    })
  }
}
