/**
 * List the nodes of an article's tree that hold text, in order.
 *
 *     paragraph(text, link(text)), code   ->  the two texts and the code, each with its parent
 *
 * The record and the page are made from the same list, so that what one has the other has.
 */
import type { Code, Parents, Root, TableRow, Text } from 'mdast'

/** A node with text; `node.value` is what the finders read. */
export interface TextBlock {
  node: Text | Code
  parent: Parents
  /** The row of a table of which it is the first text. */
  row: TableRow | null
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
    if (node.type === 'text' || node.type === 'code') blocks.push({ node, parent, row: null })
    else if (node.type === 'tableRow') addRow(node, blocks)
    else if ('children' in node) addBlocks(node, blocks)
  }
}

function addRow(row: TableRow, blocks: TextBlock[]): void {
  const first = blocks.length
  addBlocks(row, blocks)
  const block = blocks[first]
  if (block) block.row = row
}
