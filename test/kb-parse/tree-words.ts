/** The words of a tree, block by block. */
import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

/** The words that the blocks hold, in order; the marks of lists are not among them. */
export function treeWords(tree: Nodes): string[] {
  const words: string[] = []
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code' || node.type === 'tableCell') {
      words.push(
        ...textOf(node)
          .split(/\s+/)
          .filter((word) => word !== ''),
      )
    }
  })
  return words
}

/** Every letter of a tree, the marks of lists included, sorted: tables change their order. */
export function treeLetters(tree: Nodes): string {
  const parts = treeWords(tree)
  visit(tree, 'listItem', (item) => {
    parts.push(item.data?.marker ?? '')
  })
  return sortLetters(parts.join(''))
}

export function sortLetters(text: string): string {
  return [...text.replace(/[^a-zA-Z]/g, '')].sort().join('')
}
