/** The numbers of the charts as CSV: `/stats/articles-by-year.csv` and the like, as RFC 4180 has it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Chart } from '../../../layouts/types.ts'
import { statsPath } from '../stats/make-chart.ts'

/** Writes one file a chart below the output folder. */
export function writeCharts(charts: readonly Chart[], outputFolder: string): void {
  mkdirSync(join(outputFolder, statsPath), { recursive: true })
  for (const chart of charts) writeFileSync(join(outputFolder, chart.csv), formatCsv(chart))
}

/** The table of a chart. */
export function formatCsv({ columns, rows }: Pick<Chart, 'columns' | 'rows'>): string {
  const lines = [columns, ...rows.map(({ label, values }) => [label, ...values.map(String)])]
  return lines.map((cells) => `${cells.map(formatCell).join(',')}\r\n`).join('')
}

function formatCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
