/**
 * Renders pages one after the other, as Eleventy asks for them, while the workers render those ahead: this thread
 * makes the views, which need the graph, and the workers do the rest.
 */

import type { SkippedPath } from './list-content-files.ts'
import type { PageTask, SiteContent } from './list-pages.ts'
import { viewArticle } from './views/article-view.ts'
import { viewEdition } from './views/edition-view.ts'
import type { RenderedPages, RenderTask, WorkerPool } from './worker-pool.ts'

/** Pages of one task for the workers. */
const pagesPerTask = 50
/** Tasks under way or waiting to be asked for: bounds what is held in memory. */
const tasksAhead = 12

/** Renders the pages of a list in order. */
export class PageRenderer {
  readonly #pages: readonly PageTask[]
  readonly #content: SiteContent
  readonly #pool: WorkerPool
  /** From a task's number to what its pages gave. */
  readonly #tasks = new Map<number, Promise<RenderedPages>>()
  readonly #gone: SkippedPath[]

  /** @param gone takes the files that are not what the first pass read */
  constructor(pages: readonly PageTask[], content: SiteContent, pool: WorkerPool, gone: SkippedPath[]) {
    this.#pages = pages
    this.#content = content
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
    if (rendered && rendered.gone.length > 0) this.#refuse(rendered.gone)
    const search = rendered?.search[index % pagesPerTask]
    if (search === undefined) throw new RangeError(`Expected a page below ${this.#pages.length}, found ${index}`)
    if (index % pagesPerTask === pagesPerTask - 1) this.#tasks.delete(number)
    return search
  }

  #refuse(gone: readonly SkippedPath[]): never {
    this.#gone.push(...gone)
    throw new Error(`Expected the files that the first pass read, found ${gone.length} gone: ${gone[0]?.path}, …`)
  }

  #start(number: number): void {
    if (this.#tasks.has(number)) return
    const pages = this.#pages.slice(number * pagesPerTask, (number + 1) * pagesPerTask)
    if (pages.length === 0) return
    const task = this.#pool.renderPages(
      pages.map((page) => this.#view(page)),
      this.#content.site,
    )
    // A failure is told when the page is asked for, not as an unhandled rejection before.
    task.catch(() => {})
    this.#tasks.set(number, task)
  }

  #view(task: PageTask): RenderTask {
    if ('make' in task) return { page: task.make() }
    if ('edition' in task) return viewEdition(task.article, task.edition, this.#content.archive)
    return viewArticle(task.article, this.#content.archive, this.#content.collections)
  }
}
