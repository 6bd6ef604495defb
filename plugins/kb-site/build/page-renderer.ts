/**
 * Renders pages some at a time, as Eleventy asks for them, while the workers render those ahead: this thread makes the views
 * of lists, which need the whole archive, and the workers do the rest.
 */

import type { SkippedPath } from '../../kb-sources/list-content-files.ts'
import type { OutlineImage } from '../archive/outline-image.ts'
import type { SiteContent } from '../archive/site-content.ts'
import type { MadePage } from '../cache/page-cache.ts'
import type { PageTask } from '../pages/page-task.ts'
import { refuseGone } from '../read/gone-file.ts'
import { makeRenderTask } from '../render/render-task.ts'
import type { WrittenPages } from '../workers/messages.ts'
import type { WorkerPool } from '../workers/worker-pool.ts'

/** Pages that the workers get, and Eleventy asks for, at once: Eleventy holds some 4 KB for each time that it asks. */
const pagesPerTask = 50
/** Tasks under way or waiting to be asked for: bounds what is held in memory. */
const tasksAhead = 12

/** What the pages of a task gave. */
export interface RenderedPages {
  /** How many there were. */
  count: number
  /** Those whose search documents are in the spool. */
  spooled: PageTask[]
}

/** Renders the pages of a list in order. */
export class PageRenderer {
  readonly #pages: readonly PageTask[]
  readonly #content: SiteContent
  readonly #outline: OutlineImage
  readonly #pool: WorkerPool
  /** From a task's number to what its pages give. */
  readonly #underWay = new Map<number, Promise<WrittenPages>>()
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

  /** How many tasks the pages make; they are numbered from 0. */
  get tasks(): number {
    return Math.ceil(this.#pages.length / pagesPerTask)
  }

  /**
   * Renders and writes the pages of a task; tasks are asked for in order, each once.
   * @throws Error when a file is gone, which `gone` then names
   */
  async render(number: number): Promise<RenderedPages> {
    for (let ahead = number; ahead <= number + tasksAhead; ahead += 1) this.#start(ahead)
    const task = this.#underWay.get(number)
    if (!task) throw new RangeError(`Expected a task below ${this.tasks}, found ${number}`)
    const { written, gone } = await task
    refuseGone(gone, this.#gone)
    this.#underWay.delete(number)
    const pages = this.#pagesOf(number)
    return { count: pages.length, spooled: pages.filter((_, place) => written[place]?.spooled) }
  }

  #pagesOf(number: number): readonly PageTask[] {
    return this.#pages.slice(number * pagesPerTask, (number + 1) * pagesPerTask)
  }

  #start(number: number): void {
    if (number >= this.tasks || this.#underWay.has(number)) return
    const task = this.#make(this.#pagesOf(number))
    // A failure is told when the page is asked for, not as an unhandled rejection before.
    task.catch(() => {})
    this.#underWay.set(number, task)
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
