/**
 * Collects a run: the lines from one on that no blank line, title, list or change of indent divides. Runs are what
 * paragraphs and set-off text are made of.
 */
import type { BlockContent } from 'mdast'
import type { SourceLine } from '../source/source-line.ts'
import { isBoxBorder, isBoxStart } from '../tables/boxed-table.ts'
import { isRuleLine } from '../tables/columns.ts'
import type { BlockContext, Container } from './block-types.ts'
import { isHeadingTitle } from './heading.ts'
import { isBlank, lineAt, ruleCharacter } from './line-tests.ts'
import type { Marker } from './list-marker.ts'
import { readMarker } from './list-marker.ts'

/** Set-off text begins so many columns right of its container's paragraphs. */
export const SET_OFF_INDENT = 2

/** A shorter line did not have to break. */
const WRAPPED = 55
/** A line that ends so far before the others was broken on purpose. */
const ROOM = 10

/** How far the first line of a paragraph is indented at most. */
const DEEPEST_FIRST_LINE = 5
/** A sentence, a question or answer behind its letter, or a term and what it means. */
const HANGING_START = /^(?:[A-Z]\. +)?[\w"'(]\S*(?: -)? [\w"'(]/
/** The lines of a paragraph hang so far in at most; what stands further in is text beside a term. */
const DEEPEST_HANGING = 8
/** A line of words, without columns. */
const HANGING_LINE = /^ *[\w"'(<](?!.*\S {3,}\S)/
/** Three small words in a row, or a small word before the last of them. */
const SENTENCE_LINE = /(?:^| )[a-z]+,? [a-z]+ [a-z]+\b/

/** Titles of two columns or more. */
const COLUMNS = /\S {3,}\S/

const HEADER_GAP = /\S {2,}(?=\S)/g

/** A term with what it means beside it: `/ah   Makes all arrays huge` (Q43090). */
const TERM = /^\S(?:.{0,28}?\S)? {2,}(?=\S)/

/** Whether a line stands right of the container's paragraphs. */
function isSetOff(line: SourceLine, container: Pick<Container, 'column'>): boolean {
  return line.indent - container.column >= SET_OFF_INDENT
}

/** Whether the run that begins at a line stands right of the container's paragraphs. */
export function isSetOffRun(context: BlockContext, from: number, container: Container): boolean {
  const first = context.lines[from]
  return first !== undefined && isSetOff(first, container) && !hasFirstLineIndent(context, from, container)
}

/** @returns The index past the run's last line. */
export function findRunEnd(context: BlockContext, from: number, container: Container): number {
  const first = lineAt(context, from)
  if (!first) return from + 1
  if (isBoxStart(first.text)) return findBoxEnd(context, from, container)
  const deep = isSetOffRun(context, from, container)
  const hanging = deep ? -1 : findHangingColumn(context, from, container)
  let index = from + 1
  for (; index < container.to; index += 1) {
    const line = lineAt(context, index)
    if (!line || isBlank(line) || (!deep && isBoxBelowText(context, index))) break
    if (!deep && isSetOff(line, container) && line.first !== hanging && !goesOn(context, from, index, line)) break
    if (deep && !isSetOff(line, container)) break
    if (!deep && (interrupts(context, from, index, line, container) || isRuleBelowSentence(context, index))) break
    if (container.depth === 0 && isHeadingTitle(context, index, container.to)) break
  }
  return index
}

/** Where the text beside a term begins, when the next line goes on below it; else -1. */
function findHangingColumn(context: BlockContext, from: number, container: Container): number {
  const first = context.lines[from]
  const next = from + 1 < container.to ? context.lines[from + 1] : undefined
  if (!first || !next || isBlank(next) || !isSetOff(next, container)) return -1
  const term = TERM.exec(first.text.slice(first.first))
  return term !== null && first.first + term[0].length === next.first ? next.first : -1
}

/** A rule below a whole sentence divides the text; below anything else it may underline a table's header. */
function isRuleBelowSentence(context: BlockContext, index: number): boolean {
  return ruleCharacter(context.lines[index]) !== null && (context.lines[index - 1]?.text.endsWith('.') ?? false)
}

/** Whether a box begins right below a sentence. */
function isBoxBelowText({ lines }: BlockContext, index: number): boolean {
  return isBoxBorder(lines[index]?.text ?? '') && !lines[index - 1]?.text.includes('|')
}

/**
 * A drawn table goes on to the next blank line, for a break in a cell may put a line anywhere (Q235856), or to a border
 * with text right below it (Q231508).
 */
function findBoxEnd(context: BlockContext, from: number, container: Container): number {
  for (let index = from + 1; index < container.to; index += 1) {
    const line = lineAt(context, index)
    if (!line || isBlank(line)) return index
    const isBelowBorder = isBoxBorder(context.lines[index - 1]?.text ?? '')
    if (isBelowBorder && !isBoxStart(line.text) && !line.text.includes('|')) return index
  }
  return container.to
}

/**
 * Whether a list begins in the middle of a run. Bullets do, those other than a dash only below a whole sentence or its
 * colon, a dash unless it may join two halves of one (Q120487); the number 1 does unless it may be the last word of the
 * sentence above (Q34908), a further number where it goes on with a list above (Q132909), or where a short line
 * announces it: "Change:" (Q184426); the letter a does only where the line above announces it (Q120205), or ends an item's
 * sentence (Q80080).
 */
function interrupts(
  context: BlockContext,
  from: number,
  index: number,
  line: SourceLine,
  { depth, siblings }: Container,
): boolean {
  const marker = readMarker(line.text, line.first)
  if (!marker || marker.contentIndex >= line.text.length) return false
  const above = context.lines[index - 1]?.text ?? ''
  const endsSentence = /[.:]$/.test(above)
  if (marker.number === null) {
    return marker.family === '-' ? !joinsHalves(above, line, marker) : endsSentence && !isMarked(context.lines[from])
  }
  if (marker.number !== 1) {
    if (!endsSentence || marker.family !== 'decimal') return false
    return isAnnounced(above, marker, context.width) || goesOnWithList(siblings, marker)
  }
  if (marker.family === 'decimal') return above.length < WRAPPED || endsSentence
  return depth > 0 ? endsSentence : above.endsWith(':')
}

/** Whether a short line with a colon stands above a number; `(54)` begins a telephone number. */
function isAnnounced(above: string, { delimiter }: Marker, width: number): boolean {
  return delimiter !== '()' && above.endsWith(':') && above.length < width - ROOM
}

/** Whether a dash stands between two halves of a sentence that was wrapped there: `the lamp / - not its bulb`. */
function joinsHalves(above: string, { text }: SourceLine, { contentIndex }: Marker): boolean {
  return above.length >= WRAPPED && /\w$/.test(above) && /[a-z]/.test(text.charAt(contentIndex))
}

/** Whether a run that no list has taken begins with a mark: a comment of several lines has stars before all of them. */
function isMarked(line: SourceLine | undefined): boolean {
  return line !== undefined && readMarker(line.text, line.first) !== null
}

/** Whether a number follows on that of the last list above. */
export function goesOnWithList(siblings: readonly BlockContent[], { number, delimiter }: Marker): boolean {
  const list = siblings.findLast((node) => node.type === 'list' || node.type === 'heading')
  const last = list?.type === 'list' ? readMarker(list.children.at(-1)?.data?.marker ?? '', 0) : null
  return last?.family === 'decimal' && last.delimiter === delimiter && last.number === (number ?? 0) - 1
}

/**
 * Whether a line further in goes on with the line above: a path that breaks off at a backslash (Q166875), a row whose
 * first cell is empty (Q129386), or a paragraph with a hanging indent: its second line breaks off a sentence (Q101419),
 * and the others stand below the second.
 */
function goesOn(context: BlockContext, from: number, index: number, line: SourceLine): boolean {
  const above = context.lines[index - 1]
  if (!above) return false
  if (isRuleOfColumns(above, line) || isHeaderLine(context, index)) return true
  if (above.text.endsWith('\\') || line.text.charAt(line.first) === '|') return true
  const isNear = line.first - (context.lines[from]?.first ?? 0) <= DEEPEST_HANGING
  if (isNear && index - 1 > from && above.first === line.first) {
    return !/[:;{}]$/.test(above.text) && HANGING_LINE.test(above.text) && HANGING_LINE.test(line.text)
  }
  if (above.text.length < WRAPPED || !HANGING_START.test(above.text.slice(above.first))) return false
  return /[a-z,]$/.test(above.text) || (isNear && breaksOff(above, line))
}

/** Whether a sentence breaks off at the end of a line, behind a name or a number, and the next goes on with it. */
function breaksOff({ text }: SourceLine, line: SourceLine): boolean {
  return /[\w)"'-]$/.test(text) && SENTENCE_LINE.test(text) && SENTENCE_LINE.test(line.text)
}

/** The second line of a header, whose titles stand below some of those above; a rule is next (Q96913). */
function isHeaderLine({ lines }: BlockContext, index: number): boolean {
  const gaps = lines[index - 1]?.text.match(HEADER_GAP)?.length ?? 0
  return gaps > 1 && isRuleLine(lines[index + 1]?.text ?? '')
}

/** A rule further in than the titles of the columns that it stands under. */
function isRuleOfColumns(above: SourceLine, line: SourceLine): boolean {
  return isRuleLine(line.text) && COLUMNS.test(above.text)
}

/**
 * Programmer's Library articles indent the first line of a paragraph (Q32893): a line of full width with the next one
 * at the margin is no set-off text.
 */
function hasFirstLineIndent(context: BlockContext, from: number, container: Container): boolean {
  const first = context.lines[from]
  const second = from + 1 < container.to ? context.lines[from + 1] : undefined
  if (!first || !second || isBlank(second) || isSetOff(second, container)) return false
  return first.text.length >= WRAPPED && first.first - container.column <= DEEPEST_FIRST_LINE
}
