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
  /** Offset in the decoded text of the line's first canonical character. */
  offset: number
  /** 1-based line in the file. */
  number: number
  /** 1-based column of the first canonical character. */
  column: number
  /** For a text that differs from its source: the source index of each character, and of the end. Else null. */
  sourceIndexes: readonly number[] | null
}

/** Cuts a line out of the decoded text; `start` is past the form's own indent, `lineStart` is the line's true beginning. */
export function createLine(text: string, lineStart: number, start: number, end: number, number: number): SourceLine {
  let last = end
  while (last > start && isSpace(text.charCodeAt(last - 1))) last -= 1
  const column = start - lineStart + 1
  const slice = text.slice(start, last)
  if (slice.length > 0 && slice.includes('\t')) return expandTabs(slice, start, number, column)
  const first = firstOf(slice)
  const indent = first === slice.length ? BLANK : first
  return { text: slice, indent, first, offset: start, number, column, sourceIndexes: null }
}

/** The same line with another text; `indexes` gives the index in the old text of each new character, and of the end. */
export function replaceText(line: SourceLine, text: string, indexes: readonly number[]): SourceLine {
  const before = line.sourceIndexes
  const sourceIndexes = before ? indexes.map((index) => before[index] ?? index) : indexes
  const first = firstOf(text)
  const { offset, number, column } = line
  const indent = first === text.length ? BLANK : first
  return { text, indent, first, offset, number, column, sourceIndexes }
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

function expandTabs(slice: string, offset: number, number: number, column: number): SourceLine {
  let text = ''
  const sourceIndexes: number[] = []
  for (let index = 0; index < slice.length; index += 1) {
    const width = slice.charCodeAt(index) === TAB ? TAB_WIDTH - (text.length % TAB_WIDTH) : 1
    for (let step = 0; step < width; step += 1) sourceIndexes.push(index)
    text += width === 1 && slice.charCodeAt(index) !== TAB ? slice.charAt(index) : ' '.repeat(width)
  }
  sourceIndexes.push(slice.length)
  const first = firstOf(text)
  return { text, indent: first === text.length ? BLANK : first, first, offset, number, column, sourceIndexes }
}

function isSpace(code: number): boolean {
  return code === SPACE || code === TAB || code === 13
}
