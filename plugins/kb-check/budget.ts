/**
 * Weighs a built site by kind of page, against what GitHub Pages allows: a site of at most 1 GB.
 * `kb/298/Q298933/index.html` counts as `kb`, an edition of it as `kb editions`, `404.html` as `(top)`.
 */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from './compare-text.ts'
import { listSiteFiles } from './list-site-files.ts'
import type { Budget, BudgetLine } from './types.ts'

/** Bytes of a published site: https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits */
export const siteLimit = 1_000_000_000

const editionPath = /^kb\/[^/]+\/[^/]+\/editions\//

/** Counts the files and bytes of a site. */
export function measureBudget(siteFolder: string): Budget {
  const kinds = new Map<string, BudgetLine>()
  for (const path of listSiteFiles(siteFolder)) {
    const kind = kindOf(path)
    const line = kinds.get(kind) ?? { kind, files: 0, bytes: 0 }
    line.files++
    line.bytes += statSync(join(siteFolder, path)).size
    kinds.set(kind, line)
  }
  const lines = [...kinds.values()].sort((a, b) => b.bytes - a.bytes || compareText(a.kind, b.kind))
  return {
    kinds: lines,
    files: lines.reduce((sum, line) => sum + line.files, 0),
    bytes: lines.reduce((sum, line) => sum + line.bytes, 0),
  }
}

/** The budget as a table for a terminal, with the part of the limit that is used. */
export function formatBudget({ kinds, files, bytes }: Budget): string {
  const rows = [...kinds, { kind: 'all', files, bytes }].map((line) => [
    line.kind,
    String(line.files),
    megabytes(line.bytes),
    (line.bytes / line.files / 1_000 || 0).toFixed(1),
  ])
  const table = [['kind', 'files', 'MB', 'KB a file'], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  const lines = table.map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  '))
  const share = ((100 * bytes) / siteLimit).toFixed(1)
  return `${lines.join('\n')}\n${share} % of the ${siteLimit / 1e9} GB that GitHub Pages allows\n`
}

function kindOf(path: string): string {
  if (editionPath.test(path)) return 'kb editions'
  const slash = path.indexOf('/')
  return slash < 0 ? '(top)' : path.slice(0, slash)
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}
