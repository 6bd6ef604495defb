/**
 * The pages of a list that is cut: previous, the first and last, those around the one shown, next.
 *
 * Page 6 of 20: `Previous 1 … 5 [6] 7 … 20 Next`
 */

import { href } from '../../href.ts'
import type { Html } from '../../markup/html.ts'
import type { Pagination, Site } from '../../types.ts'
import type { Markup } from '../markup.ts'

/** Nothing where all is on one page. */
export function renderPagination({ page, pages, urls }: Pagination, site: Site): Markup {
  if (pages < 2) return null
  const link = (target: number, text: string, rel: string | null = null): Markup => {
    const url = urls[target - 1]
    return url === undefined ? null : (
      <li>
        <a href={href(site, url)} rel={rel}>
          {text}
        </a>
      </li>
    )
  }
  return (
    <nav className="pagination" ariaLabel="Pages of this list">
      <ul>
        {link(page - 1, 'Previous', 'prev')}
        {choosePages(page, pages).map((target) => {
          if (target === null) return <li>…</li>
          return target === page ? renderCurrentPage(page, pages) : link(target, String(target))
        })}
        {link(page + 1, 'Next', 'next')}
      </ul>
    </nav>
  )
}

function renderCurrentPage(page: number, pages: number): Html {
  return (
    <li>
      <span ariaCurrent="page">
        {page}
        <span className="visually-hidden"> of {pages}</span>
      </span>
    </li>
  )
}

/** The page numbers to show in order, null where some are left out. A gap of one page shows that page. */
function choosePages(page: number, pages: number): (number | null)[] {
  const chosen = [1, page - 2, page - 1, page, page + 1, page + 2, pages]
  const numbers = [...new Set(chosen)].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b)
  return numbers.flatMap((number, index) => {
    const skipped = number - (numbers[index - 1] ?? 0) - 1
    if (skipped === 0) return [number]
    return skipped === 1 ? [number - 1, number] : [null, number]
  })
}
