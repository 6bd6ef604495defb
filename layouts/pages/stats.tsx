/** The archive in pictures, each with its numbers as a table and as CSV. */

import { drawBarChart } from '../components/charts/bar-chart.tsx'
import { renderChartLegend } from '../components/charts/chart-legend.tsx'
import { renderChartTable } from '../components/charts/chart-table.tsx'
import { drawColumnChart } from '../components/charts/column-chart.tsx'
import { formatArticles } from '../components/format.ts'
import { renderMain } from '../components/frame/main.tsx'
import { renderPageHeader } from '../components/frame/page-header.tsx'
import { href } from '../href.ts'
import type { Html } from '../markup/html.ts'
import type { Chart, Site, StatsPage } from '../types.ts'

/** Courses take the whole width, rankings stand side by side where there is room. */
export function renderStatsPage(page: StatsPage, site: Site): Html {
  return renderMain(page, site, [
    renderPageHeader({
      heading: page.title,
      description: (
        <>
          {formatArticles(page.articleCount)}, counted. The records behind the numbers are among the{' '}
          <a href={href(site, '/data/')}>data</a> of this site.
          {page.changes === null ? null : (
            <>
              {' '}
              <a href={href(site, page.changes)}>What has changed in the archive</a>
            </>
          )}
        </>
      ),
    }),
    <div className="charts">{page.charts.map((chart) => renderChart(chart, site))}</div>,
  ])
}

function renderChart(chart: Chart, site: Site): Html {
  const { id, title, description, shape, columns } = chart
  return (
    <section id={id} className={`chart-of-${shape}`}>
      <h2>{title}</h2>
      <p className="hint">{description}</p>
      <figure>
        {shape === 'bars' ? drawBarChart(chart) : renderWide(chart)}
        <figcaption>{renderChartLegend(columns)}</figcaption>
      </figure>
      {renderChartTable(chart, site)}
    </section>
  )
}

/** Columns keep their size on a narrow screen and scroll within themselves. */
function renderWide(chart: Chart): Html {
  return (
    <div className="table-scroll" tabIndex="0" role="group" ariaLabel={`Picture: ${chart.title}`}>
      {drawColumnChart(chart)}
    </div>
  )
}
