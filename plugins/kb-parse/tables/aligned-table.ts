/**
 * Tables that are only aligned: with a rule under the header, or without header.
 *
 *     File name   Version          /c    compile only
 *     --------------------         /Zi   write debug
 *     a.dll       5.5.2652               information
 *
 * A line whose first cell is empty goes on with the row above. The table is real when every line keeps to the columns.
 */
import type { SourceLine } from '../source/source-line.ts'
import type { TableRows } from './boxed-table.ts'
import type { Row, RowLine } from './build-table.ts'
import { ColumnMap, cutCells, findColumns, isRuleLine, splitAtGaps } from './columns.ts'
import { areFused, partColumns } from './fused-cells.ts'

const GAP = 2
/** More lines than this above the rule are no header. */
export const LONGEST_HEADER = 3
/** What a listing of files ends with goes on with none of them. */
const SUM = /^ *[\d,]+ (?:file|dir)\(s\)/
/** A table whose rows mostly have one cell is something else. */
const FULL_ROWS = 0.6

/** The rows of a table with a rule below its header; null when a line does not keep to the columns. */
export function readUnderlinedTable(lines: readonly SourceLine[]): TableRows | null {
  const ruleIndex = lines.findIndex((line) => isRuleLine(line.text))
  const header = lines.slice(0, ruleIndex)
  const body = lines.slice(ruleIndex + 1)
  if (body.length === 0 || body.some((line) => isRuleLine(line.text))) return null
  const rule = lines[ruleIndex]?.text ?? ''
  const starts = chooseColumns(header, body, rule)
  const parted = starts && partColumns(textsOf([...header, ...body]), starts)
  const head = parted && cutLines(header, parted)
  const rows = parted && cutLines(body, parted)
  if (head && rows)
    return isFull(rows) && !areFused(rows) ? { rows: [head, ...joinContinuations(rows)], hasHeader: true } : null
  return readShiftedTable(header, body, rule)
}

/** Rows that stand beside the columns of their header, which has one line and as many cells as each of them (Q257647). */
function readShiftedTable(header: readonly SourceLine[], body: readonly SourceLine[], rule: string): TableRows | null {
  const [line, ...others] = header
  if (!line || others.length > 0) return null
  const cells = splitAtGaps(line.text)
  if (cells.length < 3 || ![1, cells.length].includes(findPieces(rule).length)) return null
  const map = new ColumnMap(textsOf(body))
  const starts = [GAP, 1].map((gap) => map.starts(gap)).find((found) => found.length === cells.length)
  const rows = starts && cutLines(body, starts)
  const isEven = rows?.every((row) => row.cells.every(({ from, to }) => from < to))
  return rows && isEven ? { rows: [[{ line, cells }], ...joinContinuations(rows)], hasHeader: true } : null
}

/** The rows of aligned text without header; null when it is no table. */
export function readAlignedTable(lines: readonly SourceLine[]): TableRows | null {
  const texts = textsOf(lines)
  const starts = findBareColumns(texts)
  if (starts.length < 2) return null
  const cut = cutLines(lines, partColumns(texts, starts))
  if (!cut || !isFull(cut) || isRepeated(cut) || areFused(cut)) return null
  const rows = joinContinuations(cut)
  return rows.length >= 2 ? { rows, hasHeader: false } : null
}

/** Columns parted by two spaces, or by aligned dashes: `a.fll  - help` above `b16.dll - code`. */
function findBareColumns(texts: readonly string[]): number[] {
  const starts = findColumns(texts, GAP)
  if (starts.length > 1 || !texts.some((text) => text.includes('  - '))) return starts
  const dashed = findColumns(texts, 1).find((start) => start > 0 && texts.every((text) => text.startsWith('- ', start)))
  return dashed === undefined ? starts : [starts[0] ?? 0, dashed]
}

/** A first column that never changes labels the lines of a trace, not the rows of a table (Q166875). */
function isRepeated(lines: readonly RowLine[]): boolean {
  const firsts = new Set(lines.map(({ line, cells }) => line.text.slice(cells[0]?.from, cells[0]?.to)))
  return lines.length >= 3 && firsts.size === 1
}

/**
 * The columns that header and rows agree on: parted by two spaces, or by one where the header shows as many; else those
 * of the pieces of the rule.
 */
function chooseColumns(header: readonly SourceLine[], body: readonly SourceLine[], rule: string): number[] | null {
  const map = new ColumnMap(textsOf([...header, ...body]))
  const pieces = findPieces(rule)
  const expected = pieces.length > 1 ? pieces.length : findColumns(textsOf(header), GAP).length
  for (const gap of [GAP, 1]) {
    const starts = map.starts(gap)
    if (starts.length >= 2 && starts.length === expected) return starts
  }
  return pieces.length > 1 ? pieces : null
}

/** Where each piece of a rule begins. */
function findPieces(rule: string): number[] {
  return [...rule.matchAll(/[-=_]+/g)].map((match) => match.index)
}

function textsOf(lines: readonly SourceLine[]): string[] {
  return lines.map((line) => line.text)
}

function cutLines(lines: readonly SourceLine[], starts: readonly number[]): RowLine[] | null {
  const cut: RowLine[] = []
  for (const line of lines) {
    const cells = cutCells(line.text, starts)
    if (!cells) return null
    cut.push({ line, cells })
  }
  return cut
}

/** Whether the first line and most others have two cells or more; continuations do not count. */
function isFull(lines: readonly RowLine[]): boolean {
  let rows = 0
  let full = 0
  for (const { cells } of lines) {
    const filled = cells.filter((cell) => cell.from < cell.to).length
    const isContinuation = cells[0]?.from === cells[0]?.to
    if (isContinuation && rows > 0) continue
    rows += 1
    if (filled >= 2) full += 1
    else if (rows === 1) return false
  }
  return full >= rows * FULL_ROWS
}

/** A line whose first cell is empty goes on with the row above, and one without a bullet where the rows have some (Q132748). */
function joinContinuations(lines: readonly RowLine[]): Row[] {
  const rows: RowLine[][] = []
  const isMarked = hasBullet(lines[0])
  for (const line of lines) {
    const goesOn = line.cells[0]?.from === line.cells[0]?.to || (isMarked && !hasBullet(line))
    const isContinuation = goesOn && !SUM.test(line.line.text)
    const previous = rows.at(-1)
    if (isContinuation && previous) previous.push(line)
    else rows.push([line])
  }
  return rows
}

function hasBullet(row: RowLine | undefined): boolean {
  return row !== undefined && /^[-*] /.test(row.line.text.slice(row.cells[0]?.from))
}
