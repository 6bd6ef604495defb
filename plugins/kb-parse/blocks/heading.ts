/**
 * Section titles: one line with a rule below, and sometimes one above as well.
 *
 *     SYMPTOMS          =====================
 *     ========          CONTENTS
 *                       =====================
 *
 * `=` gives level 1 (a heading of depth 2, for the page's title has depth 1), `-` level 2 (depth 3). The rule may be as
 * short as two characters. A title over columns whose rule has rows right below it heads a table instead.
 */

import { createText } from '../inline/create-text.ts'
import { positionOf } from '../source/positions.ts'
import type { SourceLine } from '../source/source-line.ts'
import type { BlockContext, Construct } from './block-types.ts'
import { isBlank, lineAt, ruleCharacter } from './line-tests.ts'

/** Titles are indented by a space or so at most; what is further in is a table's header. */
const DEEPEST_INDENT = 1
const LONGEST_TITLE = 160
const COLUMN_GAP = / {2,}\S/
/** A line of a drawn box is no title. */
const DRAWN = '|'
const LIST_MARKER = /^(?:[-*] |\d{1,2}\. )/

export const heading: Construct = (context, index, container) => {
  if (container.depth > 0) return null
  const over = ruleCharacter(lineAt(context, index)) !== null
  const titleIndex = over ? index + 1 : index
  const title = lineAt(context, titleIndex)
  if (!title || !isHeadingTitle(context, titleIndex, container.to)) return null
  const mark = ruleCharacter(lineAt(context, titleIndex + 1))
  const first = title.first
  const position = positionOf(context.lines, index, titleIndex + 1)
  const depth = mark === '=' ? 2 : 3
  const node = { type: 'heading' as const, depth: depth as 2 | 3, children: createText(title, first), position }
  return { nodes: [node as never], next: titleIndex + 2 }
}

/** Whether a line is a title with its rule on the next line. */
export function isHeadingTitle(context: BlockContext, index: number, to: number): boolean {
  if (index + 1 >= to) return false
  const rule = context.lines[index + 1]
  const mark = ruleCharacter(rule)
  if (mark === null || !rule) return false
  const title = lineAt(context, index)
  if (!title || isBlank(title) || ruleCharacter(title) !== null) return false
  if (title.text.length > LONGEST_TITLE || title.first > DEEPEST_INDENT || rule.first > DEEPEST_INDENT) return false
  if (title.text.charAt(title.first) === DRAWN) return false
  return !isTableHeader(context, title, index, to) && !(mark === '-' && isListItem(title, rule))
}

/** Columns in the title and a row right below its rule. */
function isTableHeader(context: BlockContext, title: SourceLine, index: number, to: number): boolean {
  if (!COLUMN_GAP.test(title.text.trim())) return false
  return index + 2 < to && !isBlank(lineAt(context, index + 2))
}

/** A rule of two dashes below an item of a list is text. */
function isListItem(title: SourceLine, rule: SourceLine): boolean {
  return LIST_MARKER.test(title.text) && rule.text.trim().length < 4
}
