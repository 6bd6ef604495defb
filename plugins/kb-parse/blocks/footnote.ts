/**
 * A footnote: what explains the stars in the table right above it looks like the only item of a list.
 *
 *     Hall      60 W
 *     Cellar*   40 W
 *
 *     * Only in winter.
 */
import type { BlockContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { BlockContext, Container, SetOffLines } from './block-types.ts'
import { isBlank } from './line-tests.ts'
import type { ItemLines } from './list-items.ts'

/** Behind a word, its bracket or quote. */
const STAR = /[\w)"'.]\*$/
/** The same before a gap or a bar, where a table is kept as text. */
const STAR_IN_LINE = /[\w)"'.]\*(?= {2,}| ?\||$)/

/** The end of the footnote's first paragraph, if the one item with a star is a footnote; else null. */
export function findFootnoteEnd(
  context: BlockContext,
  [item, ...others]: readonly ItemLines[],
  { siblings, waiting }: Container,
): number | null {
  if (!item || others.length > 0) return null
  if (!(waiting ? hasStarredLine(context, waiting) : hasStarredCell(siblings.at(-1)))) return null
  let end = item.from + 1
  while (end < item.to && !isBlank(context.lines[end])) end += 1
  return end
}

function hasStarredCell(node: BlockContent | undefined): boolean {
  return node?.type === 'table' && node.children.some((row) => row.children.some((cell) => STAR.test(textOf(cell))))
}

function hasStarredLine({ lines }: BlockContext, { from, to, kind }: SetOffLines): boolean {
  return (
    (kind === 'table' || kind === 'preformatted') && lines.slice(from, to).some(({ text }) => STAR_IN_LINE.test(text))
  )
}
