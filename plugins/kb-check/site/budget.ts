/**
 * Weighs a built site by kind of page, against what GitHub Pages allows: a tar of at most 1 GB, deployed in at most 10 minutes.
 * `kb/298/Q298933/index.html` counts as `kb`, an edition of it as `kb editions`, `404.html` as `(top)`.
 */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../compare-text.ts'
import type { Budget, BudgetLine } from '../types.ts'
import { listSiteFiles } from './list-site-files.ts'
import { entrySize, foldersSize, tarSize } from './tar-size.ts'

/**
 * Bytes of a published site: https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits. What
 * counts is the tar that `actions/upload-pages-artifact` makes; it takes larger ones without a promise.
 */
export const siteLimit = 1_000_000_000

/** Bytes above which a site has little room to grow. */
const nearLimit = 800_000_000

/**
 * Files of a published site. GitHub names no number, it ends a deployment after 10 minutes; this is an estimate, a quarter
 * above the 117,000 files of the existing archive, which deploys.
 */
export const fileLimit = 150_000

const editionPath = /^kb\/[^/]+\/[^/]+\/editions\//

/**
 * Counts the files and bytes of a site.
 * @param paths of its files, where they were listed already
 * @param sizes in bytes of some of them, where they are known
 */
export function measureBudget(
  siteFolder: string,
  paths: readonly string[] = listSiteFiles(siteFolder),
  sizes: ReadonlyMap<string, number> = new Map(),
): Budget {
  const kinds = new Map<string, BudgetLine>()
  let entries = foldersSize(paths)
  for (const path of paths) {
    const kind = kindOf(path)
    const line = kinds.get(kind) ?? { kind, files: 0, bytes: 0 }
    const size = sizes.get(path) ?? statSync(join(siteFolder, path)).size
    line.files++
    line.bytes += size
    entries += entrySize(path, size)
    kinds.set(kind, line)
  }
  const lines = [...kinds.values()].sort((a, b) => b.bytes - a.bytes || compareText(a.kind, b.kind))
  return {
    kinds: lines,
    files: lines.reduce((sum, line) => sum + line.files, 0),
    bytes: lines.reduce((sum, line) => sum + line.bytes, 0),
    tarBytes: tarSize(entries),
  }
}

/** Whether a site is more than GitHub Pages takes. */
export function isOverBudget({ files, tarBytes }: Budget): boolean {
  return tarBytes > siteLimit || files > fileLimit
}

/** The budget as two tables for a terminal: what each kind of page weighs, and how much of each limit is used. */
export function formatBudget({ kinds, files, bytes, tarBytes }: Budget): string {
  const rows = [...kinds, { kind: 'all', files, bytes }].map((line) => [
    line.kind,
    String(line.files),
    megabytes(line.bytes),
    (line.bytes / line.files / 1_000 || 0).toFixed(1),
  ])
  const limits = [
    ['MB as a tar', megabytes(tarBytes), megabytes(siteLimit), ...judge(tarBytes, siteLimit, nearLimit)],
    ['files', String(files), String(fileLimit), ...judge(files, fileLimit, fileLimit)],
  ]
  return [
    ...formatTable([['kind', 'files', 'MB', 'KB a file'], ...rows]),
    '',
    ...formatTable([['GitHub Pages', 'found', 'at most', 'used', ''], ...limits]),
    '',
  ].join('\n')
}

function judge(found: number, limit: number, near: number): string[] {
  const judgement = found > limit ? 'too much' : found > near ? 'fits, with little room' : 'fits'
  return [`${((100 * found) / limit).toFixed(1)} %`, judgement]
}

/** Lines with the first column to the left and all others to the right. */
function formatTable(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
  return table.map((row) => row.map(pad).join('  ').trimEnd())
}

function kindOf(path: string): string {
  if (editionPath.test(path)) return 'kb editions'
  const slash = path.indexOf('/')
  return slash < 0 ? '(top)' : path.slice(0, slash)
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
