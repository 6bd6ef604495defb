/** All charts of the archive, in the order in which the page shows them; those without any number are left out. */
import type { Chart } from '../../../layouts/types.ts'
import type { SiteContent } from '../archive/site-content.ts'
import { chartCited, chartModules, chartProducts, chartServices, chartTypes } from './rankings.ts'
import { chartSizes } from './size-chart.ts'
import { chartYears } from './year-chart.ts'

/** What charts are made from. */
export type ChartedContent = Pick<SiteContent, 'archive' | 'collections' | 'vocabulary'>

/** The charts of one archive. */
export function listCharts({ archive, collections, vocabulary }: ChartedContent): Chart[] {
  const charts = [
    chartYears(collections),
    chartProducts(collections),
    chartTypes(archive, vocabulary.meanings),
    chartModules(archive),
    chartServices(archive),
    chartCited(archive),
    chartSizes(archive.articles.values()),
  ]
  return charts.filter(({ rows }) => rows.length > 0)
}
