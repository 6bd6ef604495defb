/**
 * One line of an article as the parser sees it, and the way back to where it stood.
 *
 * When: a document's lines are cut, once; every construct reads `text` and `indent` and asks for points by index.
 * In: `\t  HKEY_…` on line 40 of a form 1 file. Out: text `  HKEY_…`, indent 2, column 2.
 */
import type { Point } from 'unist'

/** `indent` of a blank line. */
export const BLANK = -1

const TAB = 9
const SPACE = 32
const TAB_WIDTH = 8

/**
 * A canonical line: the form's own indent taken off, tabs made spaces, white space at the end dropped.
 *
 * Literals name all properties, in this order: V8 then gives all lines one hidden class, which saves a sixth of the
 * parser's time.
 */
export interface SourceLine {
  text: string
  /** Column where the line counts as beginning; `BLANK` for a blank line. */
  indent: number
  /** Index of the first character that is not a space; the text's length for a blank line. */
  first: number
  /** Offset in the file's decoded text of the line's first canonical character. */
  offset: number
  /** 1-based line in the file. */
  number: number
  /** 1-based column of the first canonical character. */
  column: number
  /** For a text that differs from its source: the source index of each character, and of the end. Else null. */
  sourceIndexes: readonly number[] | null
  /** Columns that stood left of the text: 1 for a line further in, which both forms have without its first space. */
  lost: 0 | 1
}

/**
 * Cuts a line out of the decoded text.
 * @param lineStart the line's true beginning
 * @param start past the form's own indent
 * @param taken how many of the printed columns stand before `start`: 1 for a blank that form 1 lacks
 * @param above characters of the file above the text
 */
export function createLine(
  text: string,
  lineStart: number,
  start: number,
  end: number,
  number: number,
  taken: 0 | 1 = 0,
  above = 0,
): SourceLine {
  let last = end
  while (last > start && isSpace(text.charCodeAt(last - 1))) last -= 1
  const column = start - lineStart + 1
  const slice = text.slice(start, last)
  const offset = above + start
  if (slice.length > 0 && slice.includes('\t')) return expandTabs(slice, offset, number, column, taken)
  const first = firstOf(slice)
  const indent = first === slice.length ? BLANK : first
  return { text: slice, indent, first, offset, number, column, sourceIndexes: null, lost: lostOf(first) }
}

/** The same line with another text; `indexes` gives the index in the old text of each new character, and of the end. */
export function replaceText(line: SourceLine, text: string, indexes: readonly number[]): SourceLine {
  const before = line.sourceIndexes
  const sourceIndexes = before ? indexes.map((index) => before[index] ?? index) : indexes
  const first = firstOf(text)
  const { offset, number, column, lost } = line
  const indent = first === text.length ? BLANK : first
  return { text, indent, first, offset, number, column, sourceIndexes, lost }
}

/**
 * A line's text in the columns of its source, for what is read column by column. A line at the margin may have stood one
 * column further in; form 1 does not tell, and most did not.
 */
export function textInColumns(line: SourceLine): string {
  return line.lost === 0 ? line.text : ` ${line.text}`
}

/** The same line with its text in the columns of its source. */
export function lineInColumns(line: SourceLine): SourceLine {
  if (line.lost === 0) return line
  const indexes = Array.from({ length: line.text.length + 2 }, (_, index) => Math.max(0, index - 1))
  return { ...replaceText(line, ` ${line.text}`, indexes), lost: 0 }
}

/** Where a character of a line stood, 1-based line and column, 0-based offset in the decoded text. */
export function pointAt(line: SourceLine, index: number): Point {
  const at = line.sourceIndexes?.[index] ?? index
  return { line: line.number, column: line.column + at, offset: line.offset + at }
}

function firstOf(text: string): number {
  let index = 0
  while (index < text.length && text.charCodeAt(index) === SPACE) index += 1
  return index
}

function lostOf(first: number): 0 | 1 {
  return first === 0 ? 0 : 1
}

/** Tabs reach to the columns of the source; like a space, one at the beginning of a line is a column shorter in the text. */
function expandTabs(slice: string, offset: number, number: number, column: number, taken: 0 | 1): SourceLine {
  const code = slice.charCodeAt(0)
  const lost = code === TAB || code === SPACE ? 1 : 0
  const before = lost === 1 ? 1 : taken
  let text = ''
  const sourceIndexes: number[] = []
  for (let index = 0; index < slice.length; index += 1) {
    const width = slice.charCodeAt(index) === TAB ? TAB_WIDTH - ((text.length + before) % TAB_WIDTH) : 1
    for (let step = 0; step < width; step += 1) sourceIndexes.push(index)
    text += width === 1 && slice.charCodeAt(index) !== TAB ? slice.charAt(index) : ' '.repeat(width)
  }
  sourceIndexes.push(slice.length)
  const first = firstOf(text)
  return { text, indent: first === text.length ? BLANK : first, first, offset, number, column, sourceIndexes, lost }
}

function isSpace(code: number): boolean {
  return code === SPACE || code === TAB || code === 13
}
