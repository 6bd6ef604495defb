/** The page that shows the archive in pictures. */
import type { StatsPage } from '../../../../layouts/types.ts'
import { changesPath } from '../../addresses/changes-paths.ts'
import type { SiteContent } from '../../archive/site-content.ts'
import { type ChartedContent, listCharts } from '../../stats/list-charts.ts'
import { statsPath } from '../../stats/make-chart.ts'

/** The page's view. `changes` are known where the build was told of an earlier site. */
export function viewStats(content: ChartedContent & Pick<SiteContent, 'changes'>): StatsPage {
  return {
    kind: 'stats',
    url: statsPath,
    title: 'The archive in pictures',
    breadcrumbs: [],
    articleCount: content.archive.articles.size,
    changes: content.changes === null ? null : changesPath,
    charts: listCharts(content),
  }
}
