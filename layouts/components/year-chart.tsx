/**
 * The archive over time: one bar for each year, each a link to the year's page. The numbers are in the links' text, so
 * the picture needs no table beside it; without styles it is a list.
 */
import { href } from '../href.ts'
import type { CountedLink, Site } from '../types.ts'
import { renderBar } from './bar.tsx'
import { formatArticles, formatCount } from './format.ts'
import type { Markup } from './markup.ts'

/** Nothing where there is at most one year. */
export function renderYearChart(years: readonly CountedLink[], site: Site): Markup {
  if (years.length < 2) return null
  const most = Math.max(...years.map((year) => year.count))
  return (
    <section className="year-chart">
      <h2>By year of last change</h2>
      <ul>
        {years.map((year) => (
          <li>
            <a href={href(site, year.url)} title={formatArticles(year.count)}>
              {renderBar(year.count / most)}
              <span className="year">{year.name}</span> <span className="count">{formatCount(year.count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
