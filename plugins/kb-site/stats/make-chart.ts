/** Charts of the archive: a table of numbers each, with the words around it. */
import type { Chart, ChartRow } from '../../../layouts/types.ts'

/** Folder of the page and of the files with its numbers. */
export const statsPath = '/stats/'

/** A chart whose file is named after it. */
export function makeChart(chart: Omit<Chart, 'csv'>): Chart {
  return { ...chart, csv: `${statsPath}${chart.id}.csv` }
}

/** The rows with the largest numbers, largest first; rows with equal numbers stay in the order given. */
export function rank(rows: readonly ChartRow[], most: number): ChartRow[] {
  return [...rows].sort((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0)).slice(0, most)
}
