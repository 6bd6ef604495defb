/**
 * A list of articles, each with its number and the date of its last change, which is written as machines do:
 * it is short, and such dates stand well in a column. So is the markup: an archive's lists hold some hundred thousand
 * entries.
 */

import { href } from '../../href.ts'
import type { Html } from '../../markup/html.ts'
import type { ListedArticle, Site } from '../../types.ts'
import { formatArticles } from '../format.ts'
import { renderQuote } from './quote.tsx'

/** The articles in the order given. */
export function renderArticleList(articles: readonly ListedArticle[], site: Site): Html {
  return <ul className="article-list">{articles.map((article) => renderArticleItem(article, site))}</ul>
}

/** One article's list item: how many articles cite it where the list says so, else when it was last changed. */
export function renderArticleItem({ id, title, url, modified, citations, sentence }: ListedArticle, site: Site): Html {
  const note = citations === undefined ? modified : `cited by ${formatArticles(citations)}`
  return (
    <li>
      <a href={href(site, url)}>{title}</a> {note === null ? id : `${id}, ${note}`}
      {renderQuote(sentence)}
    </li>
  )
}
