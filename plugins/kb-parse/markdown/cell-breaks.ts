/**
 * Keeps the line breaks of a table's cell in Markdown, whose cells stand on one line: `Undo <br>Redo`.
 *
 * When: an article is written as Markdown, and read back with `readCellBreaks`.
 */
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

const BREAK = '<br>'

/** Writes a break; those of an article stand in cells alone. */
export function writeBreak(): string {
  return BREAK
}

/** A remark plugin: makes breaks of the tags that `writeBreak` wrote. */
export function readCellBreaks(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'tableCell', (cell) => {
      cell.children = cell.children.map((node) =>
        node.type === 'html' && node.value === BREAK ? { type: 'break' } : node,
      )
    })
  }
}
