/**
 * The archive over time: one bar for each year, its name a link to the year's page. The numbers stand below, so the
 * picture needs no table beside it; without styles it is a list.
 */
import { href } from '../../href.ts'
import type { CountedLink, Site } from '../../types.ts'
import { formatCount } from '../format.ts'
import type { Markup } from '../markup.ts'
import { renderBar } from './bar.tsx'

/** Nothing where there is at most one year; names that are no year are left out. */
export function renderYearChart(links: readonly CountedLink[], site: Site): Markup {
  const years = links.filter(({ name }) => /^(?:19|20)\d\d$/.test(name))
  if (years.length < 2) return null
  const most = Math.max(...years.map((year) => year.count))
  return (
    <section className="year-chart">
      <h2>By year of last change</h2>
      <ul>
        {fillGaps(years).map((year) => (
          <li>
            {renderBar(year.count / most)}
            <span className="year">
              {year.url === null ? year.name : <a href={href(site, year.url)}>{year.name}</a>}
            </span>{' '}
            <span className="count">{formatCount(year.count)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Every year from the last to the first; those without articles have no page. */
function fillGaps(years: readonly CountedLink[]): { name: string; url: string | null; count: number }[] {
  const known = new Map(years.map((year) => [Number(year.name), year]))
  const last = Math.max(...known.keys())
  const length = last - Math.min(...known.keys()) + 1
  return Array.from({ length }, (_, index) => {
    const name = String(last - index)
    return known.get(last - index) ?? { name, url: null, count: 0 }
  })
}
