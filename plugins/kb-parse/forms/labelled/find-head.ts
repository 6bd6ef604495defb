/**
 * Finds the head of a document whose fields have labels: from its title, or its first field, to where its body begins.
 *
 * In: a title, a blank line, `PSS ID Number: Q900106`, `Article last modified on 05-16-1995`, two rows of versions and
 * systems. Out: the title, the fields, the line of the body.
 */
import type { TextLines } from '../../source/text-lines.ts'
import { isFurniture, isPageName, readEarlierNumber } from './furniture.ts'
import { type HeadRows, isHeadRow, readHeadRow } from './head-rows.ts'
import { type FieldName, readFieldLine } from './labels.ts'
import { isKnownTitle } from './titles.ts'

/** What stands above the body, and where. */
export interface Head extends HeadRows {
  fields: ReadonlyMap<FieldName, string>
  title: string
  /** What stands where a title would, and names the page: empty where nothing does. */
  pageName: string
  /** The number that a notice below the fields gives. */
  earlierNumber: string | null
  from: number
  bodyLine: number
}

/** A head's fields stand within so many lines of the one with the number, and its title so many above them. */
const REACH = 12
const BLANKS_BELOW_TITLE = 5
const RULE = /^[-=*_]{5,}$|^(?:-=)+-?$/
/** What ends another article above a title. */
const NO_TITLE =
  /^(?:Copyright|KB(?:Sub)?Category|Keywords?\s*:|Additional (?:query|reference) words?|[-*\u2022\u00b7] )|[.,;:]$/i
const LONGEST_TITLE = 300
/** What ends a line that leads to the text below it. */
const LEADS_ON = /[,;:]$/
const NUMBER_BEFORE_TITLE = /^(?:Article )?\[?(?:Q|KB) ?0*(\d{4,7})\]?\s*(?:[:-]|\s-)\s+(?=\S)/i
/** A title is broken at the margin of its time. */
const BROKEN_TITLE = 50
const APPLIES_TO = /appl(?:ies|y) to:?$/i

/** @param line of the number's field; @param floor the first line that belongs to no document above */
export function findHead(lines: TextLines, line: number, floor: number): Head {
  const above = readAbove(lines, line, floor)
  const below = readBelow(lines, line)
  const fields = new Map([...above.fields, ...below.fields])
  const title = fields.get('title') ?? above.title
  if (title !== '') return { ...below, ...above, fields, ...readNumber(title, below.earlierNumber) }
  const { bodyLine, ...found } = readTitleBelow(lines, below.bodyLine)
  return { ...below, ...above, fields, bodyLine, ...readNumber(found.title, below.earlierNumber) }
}

/** A title with the article's number before it. */
function readNumber(title: string, earlierNumber: string | null): Pick<Head, 'title' | 'earlierNumber'> {
  const [found, digits] = NUMBER_BEFORE_TITLE.exec(title) ?? []
  if (found === undefined) return { title, earlierNumber }
  return { title: title.slice(found.length), earlierNumber: earlierNumber ?? digits ?? null }
}

/** A title may stand below the fields: alone, with the first section or the applies-to list below it. */
function readTitleBelow(lines: TextLines, from: number): Pick<Head, 'title' | 'bodyLine'> {
  const nothing = { title: '', bodyLine: from }
  const line = nextWords(lines, from)
  let end = line + 1
  let title = lineAt(lines, line)
  if (title.length >= BROKEN_TITLE && lineAt(lines, end) !== '' && !RULE.test(lineAt(lines, end))) {
    title = `${title} ${lineAt(lines, end)}`
    end += 1
  }
  if (isUnderline(lineAt(lines, end), title)) end += 1
  else if (lineAt(lines, end) !== '') return nothing
  if (title.length < 3 || title.length > LONGEST_TITLE || NO_TITLE.test(title) || isOpening(lines, line)) return nothing
  return isOpening(lines, nextWords(lines, end)) ? { title, bodyLine: end } : nothing
}

/** Whether a line begins an article's words: its applies-to list or its first section. */
function isOpening(lines: TextLines, line: number): boolean {
  const text = lineAt(lines, line)
  return APPLIES_TO.test(text) || isKnownTitle(text) || RULE.test(text)
}

/** The next line with words, not far below. */
function nextWords(lines: TextLines, from: number): number {
  let line = from
  while (line < from + REACH && line < lines.count && lineAt(lines, line) === '') line += 1
  return line
}

/** Whether a line is far in and goes on with the title that the field above it gives. */
function isContinuation(lines: TextLines, line: number): boolean {
  if (
    line >= lines.count ||
    !/^(?:\t| {4,})\S/.test(lines.slice(line)) ||
    readFieldLine(lineAt(lines, line)).length > 0
  )
    return false
  return readFieldLine(lineAt(lines, line - 1)).some(([name]) => name === 'title')
}

function lineAt(lines: TextLines, line: number): string {
  return line < 0 || line >= lines.count ? '' : lines.slice(line).trim()
}

function readAbove(
  lines: TextLines,
  line: number,
  floor: number,
): Pick<Head, 'fields' | 'title' | 'pageName' | 'from'> {
  const fields = new Map<FieldName, string>()
  let from = line
  let blanks = 0
  for (let index = line - 1; index >= floor && index > line - REACH && blanks < BLANKS_BELOW_TITLE; index -= 1) {
    const text = lines.slice(index).trim()
    if (text === '') blanks += 1
    else if (isFurniture(text)) from = index
    else {
      const goesOn = index > floor && isContinuation(lines, index)
      if (goesOn) index -= 1
      const found = readFieldLine(goesOn ? `${lineAt(lines, index)} ${text}` : text)
      if (found.length === 0) return { fields, ...readTitle(lines, index, floor, from, fields.has('title')) }
      for (const [name, value] of found) fields.set(name, value)
      from = index
    }
    if (text !== '') blanks = 0
  }
  return { fields, title: '', pageName: '', from }
}

function readTitle(lines: TextLines, line: number, floor: number, below: number, isTold: boolean) {
  const text = lines.slice(line).trim()
  const nothing = { title: '', pageName: '', from: below }
  const before = line > floor ? lines.slice(line - 1).trim() : ''
  if (isUnderline(text, before) && !isTold) return { title: before, pageName: '', from: line - 1 }
  if (isTold || RULE.test(text) || text.length > LONGEST_TITLE) return nothing
  if (isPageName(text)) return { title: '', pageName: text, from: line }
  const isAlone = before === '' || RULE.test(before) || isFurniture(before)
  if (!isAlone && before.length >= BROKEN_TITLE && !NO_TITLE.test(before) && line - 2 < floor + 1)
    return { title: `${before} ${text}`, pageName: '', from: line - 1 }
  if (LEADS_ON.test(text) || (floor > 0 && NO_TITLE.test(text))) return nothing
  return { title: text, pageName: '', from: line }
}

/** A page's title may be a heading like any other, with a rule below it. */
function isUnderline(text: string, before: string): boolean {
  return RULE.test(text) && !RULE.test(before) && before !== '' && Math.abs(before.length - text.length) < 3
}

function readBelow(lines: TextLines, line: number): HeadRows & Pick<Head, 'fields' | 'earlierNumber' | 'bodyLine'> {
  const fields = new Map<FieldName, string>()
  const rows: HeadRows = { versions: '', systems: '', keywords: '' }
  let earlierNumber: string | null = null
  let bodyLine = line
  for (let index = line; index < lines.count && index < line + REACH; index += 1) {
    const text = lines.slice(index).trim()
    if (text === '') continue
    const goesOn = isContinuation(lines, index + 1)
    const found = readFieldLine(goesOn ? `${text} ${lineAt(lines, index + 1)}` : text)
    const earlier = readEarlierNumber(text)
    if (index > line && found.some(([name]) => name === 'id')) break
    if (found.length > 0) for (const [name, value] of found) fields.set(name, value)
    else if (earlier !== null) earlierNumber = earlier
    else if (isHeadRow(text) && !APPLIES_TO.test(text)) readHeadRow(rows, text)
    else if (!isFurniture(text)) break
    if (goesOn) index += 1
    bodyLine = index + 1
  }
  return { ...rows, fields, earlierNumber, bodyLine }
}
