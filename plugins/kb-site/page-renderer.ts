/**
 * Renders pages one after the other, as Eleventy asks for them, while the workers render those ahead: this thread
 * makes the views, which need the graph, and the workers do the rest.
 */
import type { PageTask, SiteContent } from './list-pages.ts'
import { viewArticle } from './views/article-view.ts'
import { viewEdition } from './views/edition-view.ts'
import type { RenderTask, WorkerPool } from './worker-pool.ts'

/** Pages of one task for the workers. */
const pagesPerTask = 50
/** Tasks under way or waiting to be asked for: bounds what is held in memory. */
const tasksAhead = 12

/** Renders the pages of a list in order. */
export class PageRenderer {
  readonly #pages: readonly PageTask[]
  readonly #content: SiteContent
  readonly #pool: WorkerPool
  /** From a task's number to what the search index reads of its pages. */
  readonly #tasks = new Map<number, Promise<(string | null)[]>>()

  constructor(pages: readonly PageTask[], content: SiteContent, pool: WorkerPool) {
    this.#pages = pages
    this.#content = content
    this.#pool = pool
  }

  /**
   * Renders and writes the page at `index`; pages are asked for in order, each once.
   * @returns what the search index reads of it; null where it reads nothing
   */
  async render(index: number): Promise<string | null> {
    const number = Math.floor(index / pagesPerTask)
    for (let ahead = number; ahead <= number + tasksAhead; ahead += 1) this.#start(ahead)
    const search = (await this.#tasks.get(number))?.[index % pagesPerTask]
    if (search === undefined) throw new RangeError(`Expected a page below ${this.#pages.length}, found ${index}`)
    if (index % pagesPerTask === pagesPerTask - 1) this.#tasks.delete(number)
    return search
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
