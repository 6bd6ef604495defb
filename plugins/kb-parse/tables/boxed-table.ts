/**
 * Tables drawn with signs.
 *
 *     +---------------+         -----------------
 *     | Name  | Size  |         | One    | Two    |
 *     +---------------+         -----------------
 *     | a.dll | 120   |
 *     +---------------+
 *
 * With rules between all rows, the lines between two rules are one row, and a cell may go over several lines (Q235856).
 */
import type { SourceLine } from '../source/source-line.ts'
import type { Row, RowLine } from './build-table.ts'
import type { CellSpan } from './columns.ts'
import { cutCells, splitAtGaps, trimSpan } from './columns.ts'
import { partColumns } from './fused-cells.ts'

const BORDER = /^ *\+(?:[-=]+\+)+ *$|^ *\|?[-=]{5,}\|? *$/
const BOX_START = /^ *(?:\+[-=]{3,}|\|.*\| *$)/
const BAR = 124
/** Words so far apart are no words of one cell. */
const WIDE_GAP = / {3,}/
/** A number, a date, a time or a size. */
const NUMBER = /^\d[\d.,:/-]*[ap]?m?(?: |$)/i

/** A table's rows and whether the first is a header. */
export interface TableRows {
  rows: Row[]
  hasHeader: boolean
}

/** Whether a line begins a drawn table. */
export function isBoxStart(text: string): boolean {
  return BOX_START.test(text)
}

/** Whether a line is the border of a box: `+-----+`. */
export function isBoxBorder(text: string): boolean {
  return text.trimStart().startsWith('+') && BORDER.test(text)
}

/** The rows of a boxed table; null when lines and bars do not agree. */
export function readBoxedTable(lines: readonly SourceLine[]): TableRows | null {
  const borders = lines.filter((line) => BORDER.test(line.text)).length
  if (borders < 1 || lines.length - borders < 1) return null
  const rows = borders > 3 || lines.length - borders === borders - 1 ? readRuledRows(lines) : readLineRows(lines)
  if (!rows || rows.length === 0) return null
  const width = widthOf(rows[0])
  if (width < 2 || rows.some((row) => widthOf(row) !== width)) return null
  return { rows, hasHeader: rows.length > 1 && !isOfNumbers(rows) }
}

/** Whether a column holds numbers, dates or times from the first row on: then that row is no header. */
function isOfNumbers(rows: readonly Row[]): boolean {
  return [...Array(widthOf(rows[0])).keys()].some((column) => rows.every((row) => NUMBER.test(textOfCell(row, column))))
}

function textOfCell([first]: Row, column: number): string {
  const cell = first?.cells[column]
  return first && cell ? first.line.text.slice(cell.from, cell.to) : ''
}

/**
 * The rows of a table with bars between its cells and none around it; a rule stands below the header, and may stand
 * between the rows (Q129386). A line with nothing in its first cell goes on with the row above.
 */
export function readBarredTable(lines: readonly SourceLine[]): TableRows | null {
  const rows: RowLine[][] = []
  let width = 0
  for (const line of lines) {
    if (BORDER.test(line.text)) continue
    const cells = splitAtBars(line.text)
    width ||= cells.length
    if (cells.length !== width || width < 2) return null
    const previous = rows.at(-1)
    if (previous && cells[0]?.from === cells[0]?.to) previous.push({ line, cells })
    else rows.push([{ line, cells }])
  }
  if (rows.length < 2) return null
  const parted = partFirstColumn(rows)
  return parted && { rows: parted, hasHeader: true }
}

/**
 * The rows with a column more where two stand before the first bar: a wide gap in the header's cell and in one of the rows,
 * which no row writes over (Q95505). Null where a gap is wide and the columns do not tell.
 */
function partFirstColumn(rows: readonly RowLine[][]): Row[] | null {
  const [header = [], ...body] = rows
  const texts = body.flat().map(firstText)
  if (!texts.some((text) => WIDE_GAP.test(text.trim()))) return [...rows]
  const titles = header.map(({ line, cells }) => [...splitAtGaps(firstText({ line, cells })), ...cells.slice(1)])
  const starts = partColumns(texts, [0])
  if (starts.length !== 2) return null
  const parted = body.map((row) => row.map((part) => partCell(part, starts)))
  const width = (header[0]?.cells.length ?? 0) + 1
  const isEven = titles.every((cells) => cells.length === width) && parted.flat().every((part) => part !== null)
  if (!isEven) return null
  return [header.map(({ line }, index) => ({ line, cells: titles[index] ?? [] })), ...(parted as RowLine[][])]
}

/** A line up to its first bar. */
function firstText({ line }: RowLine): string {
  return line.text.slice(0, line.text.indexOf('|'))
}

function partCell(part: RowLine, starts: readonly number[]): RowLine | null {
  const cells = cutCells(firstText(part), starts)
  return cells && { line: part.line, cells: [...cells, ...part.cells.slice(1)] }
}

function splitAtBars(text: string): CellSpan[] {
  const cells: CellSpan[] = []
  let from = 0
  for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', from)) {
    cells.push(trimSpan(text, from, at))
    from = at + 1
  }
  cells.push(trimSpan(text, from, text.length))
  return cells
}

function widthOf(row: Row | undefined): number {
  return Math.max(0, ...(row ?? []).map(({ cells }) => cells.length))
}

/** Each line a row of its own. */
function readLineRows(lines: readonly SourceLine[]): Row[] | null {
  const rows: Row[] = []
  for (const line of lines) {
    if (BORDER.test(line.text)) continue
    const row = readBarLine(line)
    if (!row) return null
    rows.push([row])
  }
  return rows
}

/** The lines between two rules are one row. */
function readRuledRows(lines: readonly SourceLine[]): Row[] | null {
  const rows: Row[] = []
  let open: SourceLine[] = []
  for (const line of [...lines, undefined]) {
    if (line && !BORDER.test(line.text)) {
      open.push(line)
      continue
    }
    const row = open.length > 0 ? readOpenRow(open) : []
    if (!row) return null
    if (row.length > 0) rows.push(row)
    open = []
  }
  return rows
}

function readOpenRow(lines: readonly SourceLine[]): RowLine[] | null {
  const each = lines.map(readBarLine)
  if (each.every((row) => row !== null && row.cells.length === each[0]?.cells.length)) return each as RowLine[]
  return readBrokenRow(lines)
}

/** A line with a bar at both ends. */
function readBarLine(line: SourceLine): RowLine | null {
  const { text } = line
  const first = text.indexOf('|')
  const last = text.lastIndexOf('|')
  if (first < 0 || last === first || text.slice(0, first).trim() !== '' || text.slice(last + 1).trim() !== '')
    return null
  const cells = []
  for (let at = first; at < last; ) {
    const next = text.indexOf('|', at + 1)
    cells.push(trimSpan(text, at + 1, next))
    at = next
  }
  return { line, cells }
}

/** A row whose cells hold line breaks: its bars count through, line by line, and each line starts in the open cell. */
function readBrokenRow(lines: readonly SourceLine[]): RowLine[] | null {
  const row: RowLine[] = []
  let column = -1
  for (const line of lines) {
    const cells = Array.from({ length: Math.max(column, 0) }, () => ({ from: 0, to: 0 }))
    let from = 0
    for (let index = 0; index <= line.text.length; index += 1) {
      if (index < line.text.length && line.text.charCodeAt(index) !== BAR) continue
      if (column >= 0) cells[column] = trimSpan(line.text, from, index)
      if (index < line.text.length) column += 1
      from = index + 1
    }
    row.push({ line, cells })
  }
  const width = column
  const isClosed = lines.at(-1)?.text.trimEnd().endsWith('|')
  return isClosed ? row.map(({ line, cells }) => ({ line, cells: fit(cells, width) })) : null
}

function fit(cells: RowLine['cells'], width: number): RowLine['cells'] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? { from: 0, to: 0 })
}
