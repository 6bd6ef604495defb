/** The archive in pictures. */
import type { PageBase } from './page-base.ts'

/** A row of a chart's table: its name, and a number for each column after the first. */
export interface ChartRow {
  label: string
  /** The page of what the row is about; null where there is none. */
  url: string | null
  values: number[]
}

/** A picture with its numbers. */
export interface Chart {
  /** Fragment and file name: `articles-by-year`. */
  id: string
  title: string
  /** A sentence on what is counted. */
  description: string
  /** Bars for a ranking, one column of numbers; columns for a course, one or more, stacked. */
  shape: 'bars' | 'columns'
  /** Heads of the table: what the rows are, then each column of numbers. */
  columns: string[]
  rows: ChartRow[]
  /** Site path of the same as CSV. */
  csv: string
}

/** The archive in pictures. */
export interface StatsPage extends PageBase {
  kind: 'stats'
  /** Articles of the archive. */
  articleCount: number
  /** The page of what changed since an earlier site; null where none is known. */
  changes: string | null
  charts: Chart[]
}
