/**
 * List the nodes of an article's tree that hold text, in order.
 *
 *     paragraph(text, link(text)), code   ->  the two texts and the code, each with its parent
 *
 * The record and the page are made from the same list, so that what one has the other has.
 */
import type { Code, Parents, Root, Text } from 'mdast'

/** A node with text; `node.value` is what the finders read. */
export interface TextBlock {
  node: Text | Code
  parent: Parents
}

/** Every text and code node of a tree, in order. */
export function listTextBlocks(tree: Root): TextBlock[] {
  const blocks: TextBlock[] = []
  addBlocks(tree, blocks)
  return blocks
}

/** By hand, because every article's tree is walked twice and `unist-util-visit` takes ten times as long. */
function addBlocks(parent: Parents, blocks: TextBlock[]): void {
  for (const node of parent.children) {
    if (node.type === 'text' || node.type === 'code') blocks.push({ node, parent })
    else if ('children' in node) addBlocks(node, blocks)
  }
}
