/** The statistics page of `sample-views.ts`, with one chart of each shape. */
import type { Chart, StatsPage } from '../../layouts/types.ts'

export const columnChart: Chart = {
  id: 'years',
  title: 'Years',
  description: 'Made up.',
  shape: 'columns',
  columns: ['Year', 'Exchange', 'Windows NT'],
  rows: [
    { label: '1998', url: null, values: [5, 10] },
    { label: '1999', url: null, values: [30, 0] },
  ],
  csv: '/stats/years.csv',
}

export const statsPage: StatsPage = {
  kind: 'stats',
  articleCount: 1234,
  changes: null,
  url: '/stats/',
  title: 'Statistics',
  breadcrumbs: [],
  charts: [
    columnChart,
    {
      id: 'modules',
      title: 'Most named modules',
      description: 'Made up.',
      shape: 'bars',
      columns: ['Module', 'Articles'],
      rows: [
        { label: 'Netif.dll', url: '/dll/netif.dll/', values: [1200] },
        { label: 'Ese.dll', url: null, values: [600] },
      ],
      csv: '/stats/modules.csv',
    },
  ],
}
