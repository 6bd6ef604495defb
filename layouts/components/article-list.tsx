/**
 * A list of articles, each with its number and date; a reader looks for a title, and knows an article by its number.
 * Its markup is as short as can be: a whole archive's lists hold some hundred thousand entries.
 */
import type { Result } from 'hastscript'
import { href } from '../href.ts'
import type { ListedArticle, Site } from '../types.ts'
import { formatArticles } from './format.ts'
import type { Markup } from './markup.ts'
import { renderQuote } from './quote.tsx'

/** The articles in the order given. `data-filter` lets the script add a box that narrows the list in place. */
export function renderArticleList(articles: readonly ListedArticle[], site: Site): Result {
  return (
    <ul className="article-list" dataFilter>
      {articles.map((article) => renderArticleItem(article, site))}
    </ul>
  )
}

/** One article's list item: how many articles cite it where the list says so, else when it was last changed. */
export function renderArticleItem(article: ListedArticle, site: Site): Result {
  const { id, title, url, modified, citations, sentence } = article
  return (
    <li>
      <a href={href(site, url)}>{title}</a> <small>{id}</small>
      {citations === undefined ? renderDay(modified) : renderCitations(citations)}
      {renderQuote(sentence)}
    </li>
  )
}

/** The date as machines and tables write it: it is shorter, and stands in a column of such. */
function renderDay(date: string | null): Markup {
  return date === null ? null : (
    <>
      {' '}
      <time>{date}</time>
    </>
  )
}

function renderCitations(count: number): Markup {
  return (
    <>
      {' '}
      <b>cited by {formatArticles(count)}</b>
    </>
  )
}
