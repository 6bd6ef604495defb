/**
 * Makes a table node of rows of cells.
 *
 * A row that goes over several lines has its cells' lines joined, and no positions for the cells: their text is not one
 * stretch of the source; between two that were broken on purpose stands a break. A table without a header gets a row of
 * empty cells, for Markdown's tables must have one.
 */

import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import type { Position } from 'unist'
import { findBrokenCellLines } from '../blocks/broken-lines.ts'
import { buildPhrasing } from '../inline/build-phrasing.ts'
import { createText } from '../inline/create-text.ts'
import type { SourceLine } from '../source/source-line.ts'
import { pointAt } from '../source/source-line.ts'
import type { CellSpan } from './columns.ts'

/** One line's share of a row. */
export interface RowLine {
  line: SourceLine
  cells: readonly CellSpan[]
}

/** A row: one line, or a line and those that go on with its cells. */
export type Row = readonly RowLine[]

/** The node of a table. `hasHeader` says that its first row has the titles of the columns. */
export function buildTable(rows: readonly Row[], hasHeader: boolean, position: Position): Table {
  const width = Math.max(...rows.map((row) => Math.max(...row.map(({ cells }) => cells.length))))
  const widths = rows.some((row) => row.length > 1) ? measureColumns(rows, width) : []
  const children = rows.map((row) => buildRow(row, width, widths))
  if (!hasHeader) children.unshift({ type: 'tableRow', children: Array.from({ length: width }, createEmptyCell) })
  return { type: 'table', align: Array.from({ length: width }, () => null), children, position }
}

/** How long the longest text of each column is. */
function measureColumns(rows: readonly Row[], width: number): number[] {
  const widths = new Array<number>(width).fill(0)
  for (const { cells } of rows.flat()) {
    for (const [column, { from, to }] of cells.entries()) widths[column] = Math.max(widths[column] ?? 0, to - from)
  }
  return widths
}

function buildRow(row: Row, width: number, widths: readonly number[]): TableRow {
  const children: TableCell[] = []
  for (let column = 0; column < width; column += 1) {
    children.push(row.length === 1 && row[0] ? buildCell(row[0], column) : joinCells(row, column, widths[column] ?? 0))
  }
  const node: TableRow = { type: 'tableRow', children }
  const position = positionOfRow(row)
  if (position) node.position = position
  return node
}

function buildCell({ line, cells }: RowLine, column: number): TableCell {
  const cell = cells[column]
  if (!cell || cell.from === cell.to) return createEmptyCell()
  const position = { start: pointAt(line, cell.from), end: pointAt(line, cell.to) }
  return { type: 'tableCell', children: createText(line, cell.from, cell.to), position }
}

function joinCells(row: Row, column: number, width: number): TableCell {
  const texts: string[] = []
  for (const { line, cells } of row) {
    const cell = cells[column]
    if (cell && cell.from < cell.to) texts.push(line.text.slice(cell.from, cell.to))
  }
  const breaks = findBrokenCellLines(texts, width)
  const children: PhrasingContent[] = []
  let from = 0
  for (let index = 1; index <= texts.length; index += 1) {
    const isLast = index === texts.length
    if (!isLast && !breaks.has(index)) continue
    const text = texts.slice(from, index).join(' ')
    // A space parts the words where only the texts of the nodes are read.
    children.push(...buildPhrasing(isLast ? text : `${text} `, [0], () => null))
    if (!isLast) children.push({ type: 'break' })
    from = index
  }
  return { type: 'tableCell', children }
}

function createEmptyCell(): TableCell {
  return { type: 'tableCell', children: [] }
}

function positionOfRow(row: Row): Position | null {
  const [first] = row
  const last = row.at(-1)
  if (!first || !last) return null
  const start = first.cells.find((cell) => cell.from < cell.to)?.from ?? first.line.first
  return { start: pointAt(first.line, start), end: pointAt(last.line, last.line.text.length) }
}
