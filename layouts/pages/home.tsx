/** The home page: what this is, a search box that is ready at once, the ways in, and the archive over time. */

import { renderYearChart } from '../components/charts/year-chart.tsx'
import { renderFigures } from '../components/figures.tsx'
import { renderMain } from '../components/frame/main.tsx'
import { renderSearchForm } from '../components/frame/search-form.tsx'
import { renderCountedList } from '../components/lists/counted-list.tsx'
import { listInline } from '../components/lists/list-inline.ts'
import { renderMostCited } from '../components/lists/most-cited.tsx'
import { renderWaysIn } from '../components/lists/ways-in.tsx'
import type { Markup } from '../components/markup.ts'
import { override } from '../components/override.ts'
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
      For example {listInline(examples.map(({ name, url }) => <a href={href(site, url)}>{name}</a>))}.{' '}
      <a href={href(site, '/how-to-search/')}>How to search</a>
    </p>
  )
}
