/** The unlisted page that shows every component, for whoever changes the design. */

import { renderAppliesTo } from '../components/article/applies-to.tsx'
import { renderFacts } from '../components/article/article-header.tsx'
import { renderArticleText } from '../components/article/article-text.tsx'
import { renderBody } from '../components/article/body.tsx'
import { renderContents } from '../components/article/contents.tsx'
import { renderDetails } from '../components/article/details.tsx'
import { renderEntities } from '../components/article/entities.tsx'
import { renderNeighbours } from '../components/article/neighbours.tsx'
import { renderQueryWords } from '../components/article/query-words.tsx'
import { renderReferencedBy, renderReferences } from '../components/article/references.tsx'
import { renderRelated } from '../components/article/related.tsx'
import { renderReplacedBy, renderReplaces } from '../components/article/replacements.tsx'
import { drawBarChart } from '../components/charts/bar-chart.tsx'
import { renderChartLegend } from '../components/charts/chart-legend.tsx'
import { renderChartTable } from '../components/charts/chart-table.tsx'
import { drawColumnChart } from '../components/charts/column-chart.tsx'
import { renderYearChart } from '../components/charts/year-chart.tsx'
import * as samples from '../components/design-samples.ts'
import { breakPath } from '../components/entity/break-path.tsx'
import { renderBuilds } from '../components/entity/builds.tsx'
import { renderCoNamed } from '../components/entity/co-named.tsx'
import { renderIdentities } from '../components/entity/identity.tsx'
import { drawNeighbourhood } from '../components/entity/neighbourhood.tsx'
import { renderFigures } from '../components/figures.tsx'
import { renderAddressHelp } from '../components/frame/address-help.tsx'
import { renderMain } from '../components/frame/main.tsx'
import { renderPageHeader } from '../components/frame/page-header.tsx'
import { renderSearchForm } from '../components/frame/search-form.tsx'
import { renderArticleList } from '../components/lists/article-list.tsx'
import { renderArticleNumbers } from '../components/lists/article-numbers.tsx'
import { renderBestArticles } from '../components/lists/best-articles.tsx'
import { renderCountedList } from '../components/lists/counted-list.tsx'
import { renderFacets } from '../components/lists/facets.tsx'
import { renderLetters } from '../components/lists/letters.tsx'
import { renderListedArticles } from '../components/lists/listed-articles.tsx'
import { renderMostCited } from '../components/lists/most-cited.tsx'
import { renderOrders } from '../components/lists/orders.tsx'
import { renderPagination } from '../components/lists/pagination.tsx'
import { renderSharedProducts } from '../components/lists/shared-products.tsx'
import { renderWaysIn } from '../components/lists/ways-in.tsx'
import type { Markup } from '../components/markup.ts'
import { completeBody } from '../markup/complete-body.ts'
import { type Html, treeToHtml } from '../markup/html.ts'
import type { DesignPage, Site } from '../types.ts'

/** The custom properties that hold colours, as `tokens.css` names them. */
const COLOURS = ['paper', 'surface', 'ink', 'muted', 'line', 'link', 'visited', 'accent', 'error', 'warning']

/** Every component, each with made-up content. */
export function renderDesignPage(page: DesignPage, site: Site): Html {
  const { SAMPLE_RECORD: record, SAMPLE_ARTICLES: articles, SAMPLE_COUNTS: counts } = samples
  const references = samples.SAMPLE_REFERENCES
  return renderMain(page, site, [
    renderPageHeader({ label: 'Label', heading: 'Design', description: 'Every component, with made-up content.' }),
    renderContents(record.sections),
    renderGroup('colours', 'Colours', [renderColours()]),
    renderGroup('type', 'Type', [
      <h3>Third heading</h3>,
      <p className="lead">A leading sentence.</p>,
      <p>
        <small>What is said aside.</small>
      </p>,
      renderArticleText([
        <header>
          <p>{record.id}</p>
          {renderFacts({ record }, site)}
          {renderAppliesTo(record)}
        </header>,
      ]),
    ]),
    renderGroup('text', 'Text', [renderBody(treeToHtml(completeBody(samples.SAMPLE_BODY)))]),
    renderGroup('lists', 'Lists', [
      renderArticleList(articles, site),
      renderListedArticles(samples.SAMPLE_LISTING, site),
      renderMostCited(
        articles.map((article) => ({ article, count: 12 })),
        site,
      ),
      renderCountedList(counts, site),
      renderCountedList(counts, site, 'card-list'),
      renderCountedList(counts, site, 'tag-list'),
      renderFigures(counts, site),
      renderWaysIn(samples.SAMPLE_WAYS, counts, site),
      renderSharedProducts(samples.SAMPLE_SHARED, false, site),
      <p>{renderArticleNumbers(articles, site)}</p>,
      <p>{breakPath('HKEY_LOCAL_MACHINE\\SOFTWARE\\Sample\\Parameters')}</p>,
    ]),
    renderGroup('pictures', 'Pictures', renderPictures(site)),
    renderGroup('beside-the-text', 'Beside the text', renderBesideText()),
    renderGroup('connections', 'Connections', [
      renderIdentities(samples.SAMPLE_IDENTITIES, site),
      renderBestArticles(
        articles.map((article) => ({ article, reasons: ['named in its title'] })),
        site,
      ),
      renderReplacedBy({ replacedBy: [...references] }, site),
      renderQueryWords(<span>setup stops</span>),
      <div className="connections">
        {renderReplaces({ replaces: [...references] }, site)}
        {renderCoNamed({ coNamed: [...samples.SAMPLE_CO_NAMED] }, site)}
        {renderRelated(samples.SAMPLE_RELATED, site)}
        {renderReferences(references, site)}
        {renderReferencedBy(articles, site)}
        {renderNeighbours({ previous: articles[0], next: articles[1] }, site)}
      </div>,
      <div className="panel">
        {renderEntities(samples.SAMPLE_ENTITIES, site)}
        {renderDetails({ record, checks: { words: 312, lost: null, misprintedLines: [] } }, site)}
      </div>,
    ]),
    renderGroup('ways-through', 'Ways through', [
      renderOrders(samples.SAMPLE_ORDERS, site),
      renderLetters(samples.SAMPLE_LETTERS, site),
      renderPagination(samples.SAMPLE_PAGINATION, site),
      renderFacets([{ name: 'Version', entries: [...counts] }], site),
    ]),
    renderGroup('search', 'Search', [
      renderSearchForm(site, { id: 'search-form', placeholder: 'Search' }),
      renderAddressHelp('Searching needs JavaScript.', [{ name: 'Products', url: '/product/', count: 1 }], site),
    ]),
  ])
}

function renderGroup(id: string, name: string, components: Markup[]): Html {
  return (
    <section id={id} className="design-group">
      <h2>{name}</h2>
      {components}
    </section>
  )
}

/** All that is drawn, with what stands beside each. */
function renderPictures(site: Site): Markup[] {
  const { SAMPLE_CHART: chart } = samples
  return [
    renderYearChart(samples.SAMPLE_YEARS, site),
    drawColumnChart(chart),
    renderChartLegend(chart.columns),
    drawBarChart(chart),
    renderChartTable(chart, site),
    drawNeighbourhood(samples.SAMPLE_NEIGHBOURHOOD, site),
    renderBuilds('Sample.dll', samples.SAMPLE_BUILDS, site),
  ]
}

/** What scripts put beside the text, and how two editions are compared. */
function renderBesideText(): Markup[] {
  return [
    <div className="preview in-place">
      <strong>What a link shows of its article</strong>
      <p>Q100001 · Sample Server</p>
      <p>The first sentence of its text.</p>
    </div>,
    <div className="original-text">
      <div className="original-bar">
        Original text{' '}
        <button type="button" className="copy-button">
          Copy
        </button>
        <button type="button">Close</button>
      </div>
      <pre>DOCUMENT:Q100000 14-MAR-1999</pre>
    </div>,
    <p className="changes">
      Words that both copies have, <del>words of one,</del> <ins>words of the other.</ins>
    </p>,
  ]
}

function renderColours(): Html {
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
