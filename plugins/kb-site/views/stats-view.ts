/** The page that shows the archive in pictures. */
import type { StatsPage } from '../../../layouts/types.ts'
import { type ChartedContent, listCharts } from '../stats/list-charts.ts'
import { statsPath } from '../stats/make-chart.ts'

/** The page's view. */
export function viewStats(content: ChartedContent): StatsPage {
  return {
    kind: 'stats',
    url: statsPath,
    title: 'The archive in pictures',
    breadcrumbs: [],
    articleCount: content.archive.articles.size,
    charts: listCharts(content),
  }
}
