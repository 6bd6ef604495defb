/** The home page: what this is, a search box that is ready at once, the ways in, and the archive over time. */

import { renderCountedList } from '../components/counted-list.tsx'
import { renderFigures } from '../components/figures.tsx'
import { renderMain } from '../components/main.tsx'
import type { Markup } from '../components/markup.ts'
import { renderMostCited } from '../components/most-cited.tsx'
import { override } from '../components/override.ts'
import { renderSearchForm } from '../components/search-form.tsx'
import { renderWaysIn } from '../components/ways-in.tsx'
import { renderYearChart } from '../components/year-chart.tsx'
import { href } from '../href.ts'
import { type Html, joinHtml } from '../markup/html.ts'
import type { HomePage, NamedLink, Site } from '../types.ts'

/** Search and ways in come first: most readers come with a number, a message or a file's name. */
export function renderHomePage(page: HomePage, site: Site): Html {
  const content = joinHtml([
    <header className="hero">
      <h1>{site.title}</h1>
      <p className="lead">{site.tagline}</p>
      {renderSearchForm(site, { id: 'search-form', placeholder: 'Number, error message, file or service' })}
      {renderExamples(page.examples, site)}
    </header>,
    renderFigures(page.figures, site),
    renderWaysIn(page.ways, page.otherIndexes, site),
    renderYearChart(page.years ?? [], site),
    <p className="hint">
      <a href={href(site, '/stats/')}>The archive in pictures</a>: products, types, modules, services, citations.
    </p>,
    <section>
      <h2>Products</h2>
      {renderCountedList(page.products, site)}
    </section>,
    renderMostCited(page.mostCited, site),
  ])
  return renderMain(page, site, [override('home', page, site, content)])
}

/** One of each thing that can be typed, as links to what it leads to. */
function renderExamples(examples: readonly NamedLink[], site: Site): Markup {
  if (examples.length === 0) return null
  return (
    <p className="hint">
      For example{' '}
      {examples.map(({ name, url }, index) => (
        <>
          {index > 0 ? ', ' : null}
          <a href={href(site, url)}>{name}</a>
        </>
      ))}
      . <a href={href(site, '/how-to-search/')}>How to search</a>
    </p>
  )
}
