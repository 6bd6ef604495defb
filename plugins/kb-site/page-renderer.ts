/**
 * Renders pages one after the other, as Eleventy asks for them, while the workers render the articles ahead.
 * One function makes a page, whoever asks: a build asks for all, in order.
 */
import { renderPage } from '../../layouts/render-page.ts'
import type { PageTask, SiteContent } from './list-pages.ts'
import type { ArticleJob, RenderedArticle } from './render-article.ts'
import { viewArticle } from './views/article-view.ts'
import type { WorkerPool } from './worker-pool.ts'

/** Articles of one task. */
const articlesPerTask = 50
/** Tasks under way or waiting to be asked for: bounds the pages held in memory. */
const tasksAhead = 12

/** A rendered page; `search` only where an index is built and the page is an article's. */
export type RenderedPage = RenderedArticle

/** Renders the pages of a list by their index. */
export class PageRenderer {
  readonly #pages: readonly PageTask[]
  readonly #content: SiteContent
  readonly #pool: WorkerPool
  /** From a task's number to its articles under way. */
  readonly #tasks = new Map<number, Promise<RenderedArticle[]>>()

  constructor(pages: readonly PageTask[], content: SiteContent, pool: WorkerPool) {
    this.#pages = pages
    this.#content = content
    this.#pool = pool
  }

  /** Renders the page at `index`; pages are asked for in order, each once. */
  async render(index: number): Promise<RenderedPage> {
    const task = this.#pages[index]
    if (!task) throw new RangeError(`Expected a page index below ${this.#pages.length}, found ${index}`)
    if ('make' in task) return { html: renderPage(task.make(), this.#content.site), search: null }
    return this.#renderArticle(index)
  }

  async #renderArticle(index: number): Promise<RenderedArticle> {
    const number = Math.floor(index / articlesPerTask)
    for (let ahead = number; ahead <= number + tasksAhead; ahead += 1) this.#start(ahead)
    const rendered = (await this.#tasks.get(number))?.[index % articlesPerTask]
    if (!rendered) throw new Error(`${this.#pages[index]?.url}: expected the workers to return its page, found none`)
    const last = index % articlesPerTask === articlesPerTask - 1 || !isArticle(this.#pages[index + 1])
    if (last) this.#tasks.delete(number)
    return rendered
  }

  #start(number: number): void {
    if (this.#tasks.has(number)) return
    const { archive, collections, site } = this.#content
    const chunk = this.#pages.slice(number * articlesPerTask, (number + 1) * articlesPerTask)
    const jobs: ArticleJob[] = chunk.filter(isArticle).map(({ article }) => viewArticle(article, archive, collections))
    if (jobs.length > 0) this.#tasks.set(number, this.#pool.renderArticles(jobs, site))
  }
}

function isArticle(task: PageTask | undefined): task is Extract<PageTask, { article: unknown }> {
  return task !== undefined && 'article' in task
}
