/** The unlisted page that shows every component, for whoever changes the design. */
import { renderAddressHelp } from '../components/address-help.tsx'
import { renderAppliesTo } from '../components/applies-to.tsx'
import { renderFacts } from '../components/article-header.tsx'
import { renderArticleList } from '../components/article-list.tsx'
import { renderArticleNumbers } from '../components/article-numbers.tsx'
import { renderArticleText } from '../components/article-text.tsx'
import { renderBestArticles } from '../components/best-articles.tsx'
import { renderBody } from '../components/body.tsx'
import { breakPath } from '../components/break-path.tsx'
import { renderBuilds } from '../components/builds.tsx'
import { drawBarChart } from '../components/charts/bar-chart.tsx'
import { renderChartLegend } from '../components/charts/chart-legend.tsx'
import { renderChartTable } from '../components/charts/chart-table.tsx'
import { drawColumnChart } from '../components/charts/column-chart.tsx'
import { renderCoNamed } from '../components/co-named.tsx'
import { renderContents } from '../components/contents.tsx'
import { renderCountedList } from '../components/counted-list.tsx'
import * as samples from '../components/design-samples.ts'
import { renderDetails } from '../components/details.tsx'
import { renderEntities } from '../components/entities.tsx'
import { renderFacets } from '../components/facets.tsx'
import { renderFigures } from '../components/figures.tsx'
import { renderIdentities } from '../components/identity.tsx'
import { renderLetters } from '../components/letters.tsx'
import { renderListedArticles } from '../components/listed-articles.tsx'
import { renderMain } from '../components/main.tsx'
import type { Markup } from '../components/markup.ts'
import { renderMostCited } from '../components/most-cited.tsx'
import { drawNeighbourhood } from '../components/neighbourhood.tsx'
import { renderNeighbours } from '../components/neighbours.tsx'
import { renderOrders } from '../components/orders.tsx'
import { renderPageHeader } from '../components/page-header.tsx'
import { renderPagination } from '../components/pagination.tsx'
import { renderQueryWords } from '../components/query-words.tsx'
import { renderReferencedBy, renderReferences } from '../components/references.tsx'
import { renderRelated } from '../components/related.tsx'
import { renderReplacedBy, renderReplaces } from '../components/replacements.tsx'
import { renderSearchForm } from '../components/search-form.tsx'
import { renderSharedProducts } from '../components/shared-products.tsx'
import { renderWaysIn } from '../components/ways-in.tsx'
import { renderYearChart } from '../components/year-chart.tsx'
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
