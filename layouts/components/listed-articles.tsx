/** A long list of articles on one of its pages: how many there are, which part is shown, and the ways to the rest. */
import type { Result } from 'hastscript'
import type { ArticleLink, Pagination, Site } from '../types.ts'
import { renderArticleList } from './article-list.tsx'
import { formatArticles } from './format.ts'
import type { Markup } from './markup.ts'
import { renderPagination } from './pagination.tsx'

/** The part of a list that one page shows, with the whole list's length. */
export interface ListedArticles {
  articles: readonly ArticleLink[]
  total: number
  pagination: Pagination
}

/** The list's section; the count is its heading. */
export function renderListedArticles({ articles, total, pagination }: ListedArticles, site: Site): Result {
  return (
    <section className="listed">
      <h2>
        {formatArticles(total)}
        {namePart(pagination)}
      </h2>
      {renderArticleList(articles, site)}
      {renderPagination(pagination, site)}
    </section>
  )
}

/** Which part of a list a page shows; nothing where it shows all. */
export function namePart({ page, pages }: Pagination): Markup {
  return pages < 2 ? null : (
    <small>
      {' '}
      page {page} of {pages}
    </small>
  )
}
