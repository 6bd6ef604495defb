/**
 * A title with a rule below it that stands further in, above a part of an item or of indented text. It is no section of
 * the article: it becomes a paragraph in bold letters (Q101135).
 *
 *     1. Do this for your version of Windows:
 *
 *        Windows 95
 *        ----------
 *
 *        Click Cascade.
 */
import { joinLines } from '../inline/join-lines.ts'
import { positionOf } from '../source/positions.ts'
import type { BlockContext, Construct, Container } from './block-types.ts'
import { isBlank, lineAt, ruleCharacter } from './line-tests.ts'

/** How many columns a rule may be longer or shorter than its title, or stand beside it. */
const MOST_APART = 1
/** How far in from an item's paragraphs a title may stand. */
const DEEPEST_INDENT = 1
/** A bullet, a line of a drawn box, the cells of a table's header, code. */
const NO_TITLE = /^(?:[|+*]|- )|\S {2,}\S|[;{}]$/

/** A title within an item or indented text, where one stands at a line. */
export const innerTitle: Construct = (context, index, container) => {
  if (!isInnerTitle(context, index, container)) return null
  const title = context.lines.slice(index, index + 1)
  const position = positionOf(context.lines, index, index + 1)
  const children = joinLines(title)
  return {
    nodes: [{ type: 'paragraph', children: [{ type: 'strong', children, position }], position }],
    next: index + 2,
  }
}

/** Whether a title begins at a line: as long as the rule right below it, with blank lines around both. */
function isInnerTitle(context: BlockContext, index: number, container: Container): boolean {
  const rule = index + 1 < container.to ? context.lines[index + 1] : undefined
  if (ruleCharacter(rule) === null) return false
  const title = lineAt(context, index)
  if (!title || !rule || ruleCharacter(title) !== null || NO_TITLE.test(title.text.slice(title.first))) return false
  const length = title.text.length - title.first - (rule.text.length - rule.first)
  if (Math.abs(length) > MOST_APART || Math.abs(title.first - rule.first) > MOST_APART) return false
  const isAlone = index + 2 >= container.to || isBlank(lineAt(context, index + 2))
  return isAlone && isBlank(context.lines[index - 1]) && standsAtMargin(title.first, container)
}

/** In an item it stands where paragraphs do; in the body, where it is further in, not within set-off text. */
function standsAtMargin(indent: number, { depth, column, waiting }: Container): boolean {
  return depth > 0 ? indent - column <= DEEPEST_INDENT : waiting === null
}
