/**
 * Finds cells that hold what wide gaps set apart, and parts them where no line writes over the gap.
 *
 *     .            <DIR>     06-12-92        columns by two spaces:  0
 *     LAMP     EXE    117904 06-12-92        parted where all lines have a space:  0, 9, 13, 23
 *     LANTERNS EXE      9386 06-12-92
 */
import type { RowLine } from './build-table.ts'
import { ColumnMap } from './columns.ts'

/** Words so far apart are no words of one cell. */
const WIDE_GAP = / {3,}/g
const SIZE = /\d $/
const DATE = /^\d{1,2}[-/]\d{1,2}[-/]\d{2}/
const TIME = /^ ?\d{1,2}:\d{2}/
/** More rows with such a cell make no table. */
const MOST_FUSED = 0.25

/**
 * The columns with more between them, one for each wide gap in a cell that a space of all lines runs through.
 *
 * @param texts all lines of the table
 * @param starts where its columns begin
 */
export function partColumns(texts: readonly string[], starts: readonly number[]): number[] {
  const known = new Set(starts)
  const possible = new ColumnMap(texts).starts(1).filter((start) => !known.has(start))
  if (possible.length === 0) return [...starts]
  for (const start of possible) if (texts.every((text) => isPartOfListing(text, start))) known.add(start)
  for (const text of texts) {
    for (const { index, 0: gap } of text.trimEnd().matchAll(WIDE_GAP)) {
      const end = index + gap.length
      if (starts.some((start) => start > index && start <= end)) continue
      const within = index > 0 ? possible.filter((column) => column > index && column <= end) : []
      const start = within.includes(end) ? end : within[0]
      if (start !== undefined) known.add(start)
    }
  }
  return [...known].sort((a, b) => a - b)
}

/** Whether a date stands at a place, one blank behind a size, or a time behind a date: listings of files align both. */
function isPartOfListing(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 9), start)
  const behind = text.slice(start, start + 9)
  return SIZE.test(before) && (DATE.test(behind) || (TIME.test(behind) && DATE.test(before)))
}

/** Whether too many rows have a cell with a wide gap for the columns to be true. */
export function areFused(rows: readonly RowLine[]): boolean {
  const fused = rows.filter(({ line, cells }) =>
    cells.some(({ from, to }) => line.text.slice(from, to).search(WIDE_GAP) >= 0),
  )
  return fused.length > rows.length * MOST_FUSED
}
