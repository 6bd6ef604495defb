/**
 * List the nodes of an article's tree that hold text, in order.
 *
 *     paragraph(text, link(text)), code   ->  the two texts and the code, each with its parent
 *
 * The record and the page are made from the same list, so that what one has the other has.
 */
import type { Code, Parents, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'

/** A node with text; `node.value` is what the finders read. */
export interface TextBlock {
  node: Text | Code
  parent: Parents
}

/** Every text and code node of a tree, in order. */
export function listTextBlocks(tree: Root): TextBlock[] {
  const blocks: TextBlock[] = []
  visit(tree, (node, _index, parent) => {
    if (parent !== undefined && (node.type === 'text' || node.type === 'code')) blocks.push({ node, parent })
  })
  return blocks
}
