/** Articles that others cite and the archive lacks: what is still to be found, most wanted first. */

import { formatArticles } from '../components/format.ts'
import { renderMain } from '../components/frame/main.tsx'
import { renderPageHeader } from '../components/frame/page-header.tsx'
import { renderArticleNumbers } from '../components/lists/article-numbers.tsx'
import { isFiltered } from '../components/lists/filtered-list.ts'
import { renderPagination } from '../components/lists/pagination.tsx'
import { href } from '../href.ts'
import type { Html } from '../markup/html.ts'
import type { AbsentPage, ArticleLink, Site } from '../types.ts'

/** Of more than this many citing articles, the rest is folded away, by number alone. */
const CITING_SHOWN = 3

/** Each absent article has its number as an id, so that other pages can point at it. */
export function renderAbsentPage(page: AbsentPage, site: Site): Html {
  return renderMain(page, site, [
    renderPageHeader({
      heading: 'Articles not in this archive',
      description: `${formatArticles(page.total)} that others refer to, by how many do. A copy of any of them is welcome.`,
    }),
    <ul className="absent-list" dataFilter={isFiltered(page.entries.length)}>
      {page.entries.map((entry) => renderEntry(entry, site))}
    </ul>,
    renderPagination(page.pagination, site),
  ])
}

function renderEntry({ id, title, citedBy }: AbsentPage['entries'][number], site: Site): Html {
  return (
    <li id={id}>
      <h2>
        <span className="id">{id}</span> {title}
      </h2>
      <p>
        <small>
          Cited by {formatArticles(citedBy.length)} ·{' '}
          <a href={listCaptures(id)} rel="external">
            Look for {id} in the Internet Archive
          </a>
        </small>
      </p>
      {renderCiting(citedBy.slice(0, CITING_SHOWN), site)}
      {citedBy.length > CITING_SHOWN ? (
        <details>
          <summary>{citedBy.length - CITING_SHOWN} more</summary>
          <p>{renderArticleNumbers(citedBy.slice(CITING_SHOWN), site)}</p>
        </details>
      ) : null}
    </li>
  )
}

function renderCiting(articles: readonly ArticleLink[], site: Site): Html {
  return (
    <ul>
      {articles.map((article) => (
        <li>
          <a href={href(site, article.url)}>{article.title}</a> <small>{article.id}</small>
        </li>
      ))}
    </ul>
  )
}

/**
 * The Internet Archive's list of its copies of Microsoft's page, shown from 2005 on: by then all articles stood under
 * this address, and most of them still did.
 */
function listCaptures(id: string): string {
  return `https://web.archive.org/web/2005*/http://support.microsoft.com/kb/${id.replace(/\D/g, '')}`
}
