/**
 * Asks whether a run begins a table, and how far the table goes: rows may have blank lines between them.
 *
 * Out: rows, for a real table; `null` rows for what is a table to the eye but has a line that does not keep to its columns.
 */
import type { BlockContext, Container } from '../blocks/block-types.ts'
import { findRunEnd } from '../blocks/run.ts'
import { isCode } from '../kinds/code.ts'
import { isDump } from '../kinds/dump.ts'
import { isErrorText } from '../kinds/error-text.ts'
import { isRegistryText } from '../kinds/registry-text.ts'
import type { SourceLine } from '../source/source-line.ts'
import { BLANK, lineInColumns, textInColumns } from '../source/source-line.ts'
import { LONGEST_HEADER, readAlignedTable, readUnderlinedTable } from './aligned-table.ts'
import type { TableRows } from './boxed-table.ts'
import { isBoxStart, readBarredTable, readBoxedTable } from './boxed-table.ts'
import { ColumnMap, isRuleLine } from './columns.ts'

/** A table's last line, exclusive, and its rows where they are certain. */
export interface FoundTable {
  to: number
  table: TableRows | null
}

/** Two spaces between two words. */
const COLUMN_GAP = /\S {2,}\S/
/** Two spaces that only end a sentence. */
const SENTENCE_GAP = /[.?!:]["')]? {2}(?=\S)/g
/** Code whose comments are aligned (Q80255), commands whose arguments are (Q80751), and a form's labels (Q83055). */
const COMMENTED = /\s(?:;|\/\/|\/\*|' )/
const PROMPT = /^[a-z]:\\[^ ]*>/i
const LABEL = /^[A-Z][\w ]*: {2}/
/** An arrow that stands apart from words, one way and the other. */
const FORTH = /(?:^|\s{2})[-=]+>(?:\s{2}|$)/
const BACK = /(?:^|\s{2})<[-=]+(?:\s{2}|$)/
/** The title of a column: words, no path, option, number or sentence. */
const TITLE = /^[A-Z][^\d.\\=+:]*$/
/** Columns of space between two columns of a table. */
const GAP = 2
/** How many blank lines may stand between two rows. */
const LONGEST_BREAK = 2

/** The table that begins with a run of lines, from `from` to before `to`; null where none does. */
export function findTable(context: BlockContext, from: number, to: number, container: Container): FoundTable | null {
  const lines = context.lines.slice(from, to)
  const first = lines[0]
  if (!first) return null
  if (isBoxStart(first.text)) return findBoxedTable(lines, to)
  const ruleIndex = lines.length > 1 ? lines.findIndex((line) => isRuleLine(line.text)) : -1
  if (ruleIndex === 0) return lines.some((line) => line.text.includes('|')) ? findBoxedTable(lines, to) : null
  if (ruleIndex > 0 && ruleIndex <= LONGEST_HEADER) return findUnderlinedTable(context, from, to, container, ruleIndex)
  return hasColumns(lines) ? findAlignedTable(context, from, to, container) : null
}

function findBoxedTable(lines: readonly SourceLine[], to: number): FoundTable | null {
  const table = readBoxedTable(lines)
  const hasBars = lines.filter((line) => line.text.includes('|')).length > 1
  return table || (hasBars && lines.some((line) => /^ *\+[-=]{3,}/.test(line.text))) ? { to, table } : null
}

function findUnderlinedTable(
  context: BlockContext,
  from: number,
  to: number,
  container: Container,
  ruleIndex: number,
): FoundTable | null {
  const rule = context.lines[from + ruleIndex]?.text.trim() ?? ''
  const header = context.lines.slice(from, from + ruleIndex).map(({ text }) => text.trim())
  const rows = context.lines.slice(from + ruleIndex + 1, to)
  const looksLikeTable =
    rule.includes(' ') ||
    header.at(-1)?.includes(' | ') ||
    header.some((text) => COLUMN_GAP.test(text)) ||
    (rows.length > 1 && hasColumns(rows))
  if (!looksLikeTable) return null
  const barred = readBarredTable(context.lines.slice(from, to))
  if (barred) return { to, table: barred }
  const end = extend(context, from, to, container)
  const table = readUnderlinedTable(linesOfTable(context, from, end))
  if (end > from + ruleIndex + 1) return { to: end, table }
  const rowsEnd = findUnevenRowsEnd(context, end, container)
  return rowsEnd === null ? null : { to: rowsEnd, table: null }
}

/**
 * The end of rows that stand below a header and a blank line but do not keep to its columns (Q107375), what goes on
 * further in included (Q95893); null without rows.
 */
function findUnevenRowsEnd(context: BlockContext, from: number, container: Container): number | null {
  let end: number | null = null
  const first = nextRun(context, from, container) ?? from
  for (let next = nextRun(context, from, container); next !== null && !isHeader(context, next); ) {
    const runEnd = findRunEnd(context, next, container)
    const goesOn = next === end && (context.lines[next]?.indent ?? 0) > (context.lines[first]?.indent ?? 0)
    if (!goesOn && !hasColumns(context.lines.slice(next, runEnd))) break
    end = runEnd
    next = nextRun(context, end, container)
  }
  return end
}

function findAlignedTable(context: BlockContext, from: number, to: number, container: Container): FoundTable | null {
  if (from < context.noTableBefore || isBelowCode(context, from, container)) return null
  const texts = context.lines.slice(from, to).map((line) => line.text.trim())
  if (isRegistryText(texts) || isErrorText(texts, '') || isDump(texts) || isCode(texts, true)) return null
  if (isDialogue(texts)) return null
  if (isMostly(texts, COMMENTED) || isMostly(texts, PROMPT) || (texts.length < 3 && isMostly(texts, LABEL))) return null
  const end = extend(context, from, to, container)
  const table = readAlignedTable(linesOfTable(context, from, end))
  if (table && to - from === 1 && hasTitles(context, from, end))
    return { to: end, table: { ...table, hasHeader: true } }
  if (table) return { to: end, table }
  context.noTableBefore = end
  return null
}

/**
 * Whether a table's first line holds the titles of its columns: words alone, a blank line below it, and rows below that
 * have none between them.
 */
function hasTitles(context: BlockContext, from: number, end: number): boolean {
  const titles = context.lines[from]?.text.trim().split(/ {2,}/) ?? []
  if (titles.length < 2 || !titles.every((title) => TITLE.test(title))) return false
  const isApart = context.lines[from + 1]?.indent === BLANK
  let next = from + 1
  while (next < end && context.lines[next]?.indent === BLANK) next += 1
  return isApart && next + 1 < end && context.lines[next + 1]?.indent !== BLANK
}

/** A table's lines in the columns of their source, without the blank ones. */
function linesOfTable(context: BlockContext, from: number, to: number): SourceLine[] {
  return context.lines
    .slice(from, to)
    .filter((line) => line.indent !== BLANK)
    .map(lineInColumns)
}

/** Aligned lines below code are more of it: at its indent, or further in and without a blank line between (Q28445). */
function isBelowCode(context: BlockContext, from: number, { waiting }: Container): boolean {
  if (waiting?.kind !== 'code') return false
  const deeper = (context.lines[from]?.indent ?? 0) - (context.lines[waiting.from]?.indent ?? 0)
  return deeper === 0 || (deeper > 0 && waiting.to === from)
}

/** Whether arrows both ways show who answers whom: a picture, whose lines are no rows (Q268171). */
function isDialogue(texts: readonly string[]): boolean {
  return texts.some((text) => FORTH.test(text)) && texts.some((text) => BACK.test(text))
}

function isMostly(texts: readonly string[], sign: RegExp): boolean {
  return texts.filter((text) => sign.test(text)).length * 2 >= texts.length
}

/** Most lines have two words with two spaces between them that do not end a sentence; lines below a second cell count for none. */
function hasColumns(lines: readonly SourceLine[]): boolean {
  const second = findSecondCell(lines[0]?.text ?? '')
  let gaps = 0
  let others = 0
  for (const { text, first } of lines) {
    const trimmed = text.trim()
    if (trimmed.includes('  ') && COLUMN_GAP.test(trimmed.replace(SENTENCE_GAP, '. '))) gaps += 1
    else if (first !== second) others += 1
  }
  return gaps > 0 && gaps >= (gaps + others) * 0.4
}

/** Where the text behind a line's first gap begins; -1 where it has none. */
function findSecondCell(text: string): number {
  const gap = /\S {2,}(?=\S)/.exec(text)
  return gap === null ? -1 : gap.index + gap[0].length
}

/** The table's end: runs below that keep to the same columns, after a blank line or two, are more of its rows. */
function extend(context: BlockContext, from: number, to: number, container: Container): number {
  let map = new ColumnMap(rowTexts(context, from, to))
  let columns = map.starts(GAP)
  let end = to
  while (columns.length >= 2) {
    const next = nextRun(context, end, container)
    if (next === null || isHeader(context, next)) return end
    const nextEnd = findRunEnd(context, next, container)
    const more = rowTexts(context, next, nextEnd)
    map = new ColumnMap(more, map)
    const together = map.starts(GAP)
    const isSame = together.length === columns.length && more.every((text) => startsInColumn(text, together))
    if (!isSame || !hasSecondCell(more, together)) return end
    columns = together
    end = nextEnd
  }
  return end
}

/** Whether a line heads a table of its own: it has columns and a rule below (Q90561). */
function isHeader(context: BlockContext, index: number): boolean {
  const below = context.lines[index + 1]
  return below !== undefined && isRuleLine(below.text) && COLUMN_GAP.test(context.lines[index]?.text ?? '')
}

function rowTexts(context: BlockContext, from: number, to: number): string[] {
  const texts: string[] = []
  for (let index = from; index < to; index += 1) {
    const line = context.lines[index]
    if (line && line.indent !== BLANK && !isRuleLine(line.text)) texts.push(textInColumns(line))
  }
  return texts
}

function nextRun(context: BlockContext, end: number, container: Container): number | null {
  for (let index = end; index < container.to && index <= end + LONGEST_BREAK; index += 1) {
    if (context.lines[index]?.indent !== BLANK) return index
  }
  return null
}

function startsInColumn(text: string, columns: readonly number[]): boolean {
  return columns.includes(text.search(/\S/)) || text.search(/\S/) > (columns[0] ?? 0)
}

function hasSecondCell(texts: readonly string[], columns: readonly number[]): boolean {
  const second = columns[1] ?? 0
  return texts.some((text) => text.length > second)
}
