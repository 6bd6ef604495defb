/**
 * A list of articles, each with its number and date; a reader looks for a title, and knows an article by its number.
 * `data-filter` lets the script add a box that narrows the list in place.
 */
import type { Result } from 'hastscript'
import { href } from '../href.ts'
import type { ArticleLink, QuotedArticle, Site } from '../types.ts'
import { renderDate } from './date.tsx'
import type { Markup } from './markup.ts'
import { renderQuote } from './quote.tsx'

/** The articles in the order given. */
export function renderArticleList(articles: readonly QuotedArticle[], site: Site): Result {
  return (
    <ul className="article-list" dataFilter>
      {articles.map((article) => renderArticleItem(article, site))}
    </ul>
  )
}

/** One article's list item; `note` is what this list says of it instead of its date, as "cited by 12 articles". */
export function renderArticleItem(article: QuotedArticle, site: Site, note: Markup = null): Result {
  return (
    <li>
      <a href={href(site, article.url)}>{article.title}</a> <span className="id">{article.id}</span>{' '}
      <small>{describeArticle(article, note)}</small>
      {renderQuote(article.sentence)}
    </li>
  )
}

function describeArticle({ product, modified }: ArticleLink, note: Markup): Markup {
  const date = modified === null ? null : renderDate(modified)
  const parts: Markup[] = [product || null, note ?? date].filter((part) => part !== null)
  return <>{parts.flatMap((part, index) => (index > 0 ? [' · ', part] : [part]))}</>
}
