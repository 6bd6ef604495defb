/**
 * Section titles: a line, or two, with a rule below, and sometimes one above as well.
 *
 *     SYMPTOMS          =====================
 *     ========          CONTENTS
 *                       =====================
 *
 * `=` gives level 1 (a heading of depth 2, for the page's title has depth 1), `-` level 2 (depth 3). The rule may be as
 * short as two characters. Long titles were broken after they had been underlined: a rule as long as two lines together
 * belongs to both (Q101908). A title over columns with rows below heads a table instead.
 */
import type { Heading } from 'mdast'
import { joinLines } from '../inline/join-lines.ts'
import { positionOf } from '../source/positions.ts'
import type { SourceLine } from '../source/source-line.ts'
import type { BlockContext, Construct } from './block-types.ts'
import { isBlank, isRuleStart, lineAt, ruleCharacter } from './line-tests.ts'

/** A title's lines and rules: from the rule above, or the title, to past the rule below. */
interface TitleLines {
  from: number
  title: number
  rule: number
}

/** Titles stand at the margin; what is further in is a table's header, unless its rule fits it or it is ruled above too. */
const DEEPEST_INDENT = 1
const LONGEST_TITLE = 160
/** Rules around a title of two lines are so long at least. */
const SHORTEST_AROUND_TWO = 20
/** Between the columns of a table's header. */
const COLUMN_GAP = /\S(?: {2,}|\t)\S/g
/** Between the cells of a header and its rows: wider than what parts a number from its title. `Disk      1` is a title. */
const HEADER_GAP = /(?<=\S) {3,}(?=[A-Za-z(])/
const ROW_GAP = /(?<=\S) {3,}(?=\S)/
/** A line's first cell of two, and what parts it from the second. */
const FIRST_CELL = /^\S+(?: \S+)* {2,}(?=\S)/
/** How many columns a row's cell may stand beside its header. */
const MOST_SHIFTED = 3
/** A title may have a gap, as between a number and its name; more are those of a table's header (Q96913). */
const MOST_TITLE_COLUMNS = 2
/** A line of a drawn box or of a bullet list, or the last line of a paragraph. */
const NO_TITLE = /^(?:[|+]|- |\* )/
const SENTENCE_END = /[.,;]$/
/** A line that ends so is a rule that was broken in two (Q189537). */
const WRAPPED_RULE = '-----'
const TEXT_END = /[.,;:]$/
/** A line as long as running text may end a paragraph that a rule as wide as the text closes. */
const LONGEST_APART = 60

/** The title of a section, where one stands at a line. */
export const heading: Construct = (context, index, container) => {
  const lines = findTitle(context, index, container.to)
  if (!lines || container.depth > 0) return null
  const { from, title, rule } = lines
  const node: Heading = {
    type: 'heading',
    depth: ruleCharacter(context.lines[rule]) === '=' ? 2 : 3,
    children: joinLines(context.lines.slice(title, rule).filter((line) => !isBlank(line))),
    position: positionOf(context.lines, from, rule + 1),
  }
  return { nodes: [node], next: rule + 1 }
}

/** Whether a title begins at a line: its rule is the next line, or the one after. */
export function isHeadingTitle(context: BlockContext, index: number, to: number): boolean {
  if (!isRuleStart(context.lines[index + 1]) && !isRuleStart(context.lines[index + 2])) return false
  return findTitle(context, index, to) !== null
}

function findTitle(context: BlockContext, index: number, to: number): TitleLines | null {
  const first = lineAt(context, index)
  if (!first || isBlank(first)) return null
  if (ruleCharacter(first) !== null) return findRuledTitle(context, index, to)
  if (isTitle(context, index, index + 1, to)) return { from: index, title: index, rule: index + 1 }
  const isTitled = isBrokenTitle(context, index, to) || isApartTitle(context, index, to)
  return isTitled ? { from: index, title: index, rule: index + 2 } : null
}

/** A line alone whose rule stands below a blank line, as long as it is (Q89943). */
function isApartTitle(context: BlockContext, index: number, to: number): boolean {
  const [title, below, rule] = [context.lines[index], context.lines[index + 1], context.lines[index + 2]]
  if (index + 3 >= to || !title || !rule || !isBlank(below) || !isBlankAbove(context, index)) return false
  if (ruleCharacter(rule) === null || ruleCharacter(title) !== null || title.first > 0 || rule.first > 0) return false
  if (title.text.length > LONGEST_APART || !isNearly(title.text.length, rule.text.length)) return false
  return !NO_TITLE.test(title.text) && !TEXT_END.test(title.text) && countColumns(title) === 1
}

/** A title with a rule above and one of the same kind below may stand anywhere between them; one of two lines has the very same. */
function findRuledTitle(context: BlockContext, index: number, to: number): TitleLines | null {
  const above = context.lines[index]
  const title = lineAt(context, index + 1)
  if (index + 2 >= to || !title || isBlank(title) || ruleCharacter(title) !== null) return null
  const rule = isRuledPair(context, index) ? index + 3 : index + 2
  if (rule >= to || ruleCharacter(above) !== ruleCharacter(context.lines[rule])) return null
  if (NO_TITLE.test(title.text.slice(title.first)) || isTableHeader(context, rule, to)) return null
  return { from: index, title: index + 1, rule }
}

/** Whether two lines at the margin, without columns, stand between two rules that are the same (Q191013). */
function isRuledPair({ lines }: BlockContext, index: number): boolean {
  const rule = lines[index]?.text ?? ''
  if (rule.length < SHORTEST_AROUND_TWO || lines[index + 3]?.text !== rule) return false
  const pair = [lines[index + 1], lines[index + 2]]
  return pair.every((line) => line && line.indent === 0 && ruleCharacter(line) === null && countColumns(line) === 1)
}

function isTitle(context: BlockContext, index: number, rule: number, to: number): boolean {
  const title = context.lines[index]
  const line = context.lines[rule]
  if (rule >= to || !title || !line || ruleCharacter(line) === null || isBlank(title) || ruleCharacter(title) !== null)
    return false
  if (line.first > DEEPEST_INDENT || closesRows(context, index) || title.text.endsWith(WRAPPED_RULE)) return false
  const isUnusual = title.first > DEEPEST_INDENT || title.text.length > LONGEST_TITLE
  if (isUnusual && !isNearly(title.text.length - title.first, line.text.length - line.first)) return false
  if (NO_TITLE.test(title.text.slice(title.first)) || endsParagraph(context, index)) return false
  return !isTableHeader(context, rule, to)
}

/**
 * Two lines whose rule is as long as both together, the second one's indent counted or not (Q105615), or as the first of
 * them when the second is shorter.
 */
function isBrokenTitle(context: BlockContext, index: number, to: number): boolean {
  const [first, second, rule] = [context.lines[index], context.lines[index + 1], context.lines[index + 2]]
  if (index + 2 >= to || !first || !second || isBlank(second) || ruleCharacter(rule) === null) return false
  if (ruleCharacter(second) !== null || first.first > DEEPEST_INDENT || !isBlankAbove(context, index)) return false
  const length = rule?.text.trim().length ?? 0
  const left = first.text.trim().length
  const right = second.text.trim().length
  const fits =
    isNearly(left + 1 + right, length) ||
    isNearly(left + 1 + second.text.length, length) ||
    (isNearly(left, length) && right < left - 1)
  if (!fits || NO_TITLE.test(first.text) || SENTENCE_END.test(second.text)) return false
  if (countColumns(first) > MOST_TITLE_COLUMNS) return false
  return !isTableHeader(context, index + 2, to)
}

function isBlankAbove(context: BlockContext, index: number): boolean {
  const above = context.lines[index - 1]
  return isBlank(above) || ruleCharacter(above) !== null
}

/** The last line of a paragraph with a rule below it that divides the text. */
function endsParagraph(context: BlockContext, index: number): boolean {
  return !isBlankAbove(context, index) && SENTENCE_END.test(context.lines[index]?.text ?? '')
}

/** Whether the rule below a line closes rows, the last of which it is (Q214593). */
function closesRows({ lines }: BlockContext, index: number): boolean {
  return [lines[index - 1], lines[index]].every((line) => ROW_GAP.test(line?.text ?? ''))
}

/** Whether the line above a rule has as many columns as the first row below it, or bars as that row has. */
function isTableHeader(context: BlockContext, rule: number, to: number): boolean {
  const title = context.lines[rule - 1]
  const columns = countColumns(title)
  if (hasBars(title) && rule + 1 < to && hasBars(lineAt(context, rule + 1))) return true
  if (columns < 2) return false
  const isBlankBelow = rule + 1 < to && isBlank(context.lines[rule + 1])
  const row = isBlankBelow ? rule + 2 : rule + 1
  const found = row < to ? countColumns(lineAt(context, row)) : 0
  if (columns > 2) return found >= 2
  if (!isBlankBelow) return found === columns
  return found >= 2 && ruleCharacter(context.lines[row + 1]) === null && areAligned(title, context.lines[row])
}

function hasBars(line: SourceLine | undefined): boolean {
  return line?.text.includes(' | ') ?? false
}

/** Whether the second cells of a header and of a row begin nearly below each other (Q107375); a title has no such gap. */
function areAligned(header: SourceLine | undefined, row: SourceLine | undefined): boolean {
  if (areSecondCellsAligned(header, row)) return true
  const left = HEADER_GAP.exec(header?.text ?? '')
  const right = ROW_GAP.exec(row?.text ?? '')
  if (!left || !right) return false
  return Math.abs(left.index + left[0].length - right.index - right[0].length) <= MOST_SHIFTED
}

/** Whether the second cells of two lines begin at the very same column, two spaces or more behind the first. */
function areSecondCellsAligned(header: SourceLine | undefined, row: SourceLine | undefined): boolean {
  const [left, right] = [header, row].map((line) => FIRST_CELL.exec(line?.text ?? '')?.[0].length)
  return left !== undefined && left === right
}

function countColumns(line: SourceLine | undefined): number {
  return (line?.text.match(COLUMN_GAP)?.length ?? 0) + 1
}

function isNearly(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1
}
