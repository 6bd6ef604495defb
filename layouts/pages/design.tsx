/** The unlisted page that shows every component, for whoever changes the design. */
import type { Result } from 'hastscript'
import { renderAppliesTo, renderFacts } from '../components/article-header.tsx'
import { renderArticleList } from '../components/article-list.tsx'
import { renderBody } from '../components/body.tsx'
import { drawBarChart } from '../components/charts/bar-chart.tsx'
import { renderChartLegend } from '../components/charts/chart-legend.tsx'
import { drawColumnChart } from '../components/charts/column-chart.tsx'
import { renderContents } from '../components/contents.tsx'
import { renderCountedList } from '../components/counted-list.tsx'
import * as samples from '../components/design-samples.ts'
import { renderDetails } from '../components/details.tsx'
import { renderEntities } from '../components/entities.tsx'
import { renderFacets } from '../components/facets.tsx'
import { renderFigures } from '../components/figures.tsx'
import { renderLetters } from '../components/letters.tsx'
import { renderMain } from '../components/main.tsx'
import type { Markup } from '../components/markup.ts'
import { renderNeighbours } from '../components/neighbours.tsx'
import { renderOrders } from '../components/orders.tsx'
import { renderPageHeader } from '../components/page-header.tsx'
import { renderPagination } from '../components/pagination.tsx'
import { renderReferencedBy, renderReferences } from '../components/references.tsx'
import { renderRelated } from '../components/related.tsx'
import { renderSearchForm } from '../components/search-form.tsx'
import { renderWaysIn } from '../components/ways-in.tsx'
import { renderYearChart } from '../components/year-chart.tsx'
import type { DesignPage, Site } from '../types.ts'

/** The custom properties that hold colours, as `tokens.css` names them. */
const COLOURS = ['paper', 'surface', 'ink', 'muted', 'line', 'link', 'visited', 'accent', 'error', 'warning']

/** Every component, each with made-up content. */
export function renderDesignPage(page: DesignPage, site: Site): Result {
  const { SAMPLE_RECORD: record, SAMPLE_ARTICLES: articles, SAMPLE_COUNTS: counts } = samples
  return renderMain(page, site, [
    renderPageHeader({ label: 'Label', heading: 'Design', description: 'Every component, with made-up content.' }),
    renderContents(record.sections),
    renderGroup('colours', 'Colours', [renderColours()]),
    renderGroup('type', 'Type', [
      <p className="article-number">{record.id}</p>,
      <h3>Third heading</h3>,
      <p className="lead">A leading sentence.</p>,
      <p>
        <small>What is said aside.</small>
      </p>,
      renderFacts({ record, productUrl: null }, site),
      renderAppliesTo(record.appliesTo),
    ]),
    renderGroup('text', 'Text', [renderBody(samples.SAMPLE_BODY)]),
    renderGroup('lists', 'Lists', [
      renderArticleList(articles, site),
      renderCountedList(counts, site),
      renderCountedList(counts, site, 'card-list'),
      renderCountedList(counts, site, 'tag-list'),
      renderYearChart(samples.SAMPLE_YEARS, site),
    ]),
    renderGroup('charts', 'Charts', [
      renderFigures(counts, site),
      drawColumnChart(samples.SAMPLE_CHART),
      renderChartLegend(samples.SAMPLE_CHART.columns),
      drawBarChart(samples.SAMPLE_CHART),
    ]),
    renderGroup('connections', 'Connections', [
      <div className="connections">
        {renderRelated(samples.SAMPLE_RELATED, site)}
        {renderReferences(samples.SAMPLE_REFERENCES, site)}
        {renderReferencedBy(articles, site)}
        {renderNeighbours({ previous: articles[0], next: articles[1] }, site)}
      </div>,
      <div className="panel">
        {renderEntities(samples.SAMPLE_ENTITIES, site)}
        {renderDetails({ record, checks: { words: 312, lost: null } }, site)}
      </div>,
    ]),
    renderGroup('ways-through', 'Ways through', [
      renderWaysIn(samples.SAMPLE_WAYS, counts, site),
      renderOrders(samples.SAMPLE_ORDERS, site),
      renderLetters(samples.SAMPLE_LETTERS, site),
      renderPagination(samples.SAMPLE_PAGINATION, site),
      renderFacets([{ name: 'Version', entries: [...counts] }], site),
    ]),
    renderGroup('search', 'Search', [renderSearchForm(site, { id: 'search-form', placeholder: 'Search' })]),
  ])
}

function renderGroup(id: string, name: string, components: Markup[]): Result {
  return (
    <section id={id} className="design-group">
      <h2>{name}</h2>
      {components}
    </section>
  )
}

function renderColours(): Result {
  return (
    <ul className="swatches">
      {COLOURS.map((colour) => (
        <li>
          <span className={`swatch swatch-${colour}`} /> {colour}
        </li>
      ))}
    </ul>
  )
}
