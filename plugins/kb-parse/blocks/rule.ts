/**
 * A rule that stands alone divides parts of an article: a thematic break.
 *
 *     ----------------------------------------
 */
import { positionOf } from '../source/positions.ts'
import type { SourceLine } from '../source/source-line.ts'
import type { Construct } from './block-types.ts'
import { lineAt, ruleCharacter } from './line-tests.ts'

/** Shorter runs are text: an option, a dash. */
const SHORTEST = 5
/** A deeper rule belongs to set-off text. */
const DEEPEST_INDENT = 1

/** A rule that stands alone, where one does at a line. */
export const rule: Construct = (context, index, container) => {
  const line = lineAt(context, index)
  if (!line || line.indent - container.column > DEEPEST_INDENT) return null
  if (ruleCharacter(line) === null || line.text.trim().length < SHORTEST) return null
  if (startsBox(lineAt(context, index + 1))) return null
  return { nodes: [{ type: 'thematicBreak', position: positionOf(context.lines, index, index + 1) }], next: index + 1 }
}

/** The rule is the upper edge of a drawn box. */
function startsBox(below: SourceLine | undefined): boolean {
  return below !== undefined && below.text.charAt(below.first) === '|'
}
