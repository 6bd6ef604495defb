/** Articles that others cite and the archive lacks: what is still to be found, most wanted first. */
import type { Result } from 'hastscript'
import { formatArticles } from '../components/format.ts'
import { renderMain } from '../components/main.tsx'
import { renderPageHeader } from '../components/page-header.tsx'
import { renderPagination } from '../components/pagination.tsx'
import { href } from '../href.ts'
import type { AbsentPage, Site } from '../types.ts'

/** Each absent article has its number as an id, so that other pages can point at it. */
export function renderAbsentPage(page: AbsentPage, site: Site): Result {
  return renderMain(page, site, [
    renderPageHeader({
      heading: 'Articles not in this archive',
      description: `${formatArticles(page.total)} that others refer to, by how many do. A copy of any of them is welcome.`,
    }),
    <ul className="absent-list" dataFilter>
      {page.entries.map((entry) => renderEntry(entry, site))}
    </ul>,
    renderPagination(page.pagination, site),
  ])
}

function renderEntry({ id, citedBy }: AbsentPage['entries'][number], site: Site): Result {
  return (
    <li id={id}>
      <span className="absent">{id}</span> <small>cited by {formatArticles(citedBy.length)}</small>
      <ul>
        {citedBy.map((article) => (
          <li>
            <a href={href(site, article.url)}>{article.title}</a> <small>{article.id}</small>
          </li>
        ))}
      </ul>
    </li>
  )
}
