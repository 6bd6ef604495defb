/**
 * Counts an article's blocks as a reader would.
 *
 * An ordered list counts once as long as its numbering goes on, whatever stands between; a bullet list goes on over
 * "-or-"; set-off blocks next to each other are one. A registry key that is all that an item begins with belongs to its
 * list. Tables count whether real or kept as text.
 */
import type { Code, List, Nodes, Parents } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { BlockCounts, SetOffKind } from '../types.ts'

const SEPARATOR = /^-? ?(?:or|and)-?$|^-(?:or|and)-$/i
/** Kinds that a reader takes for code, a command or a message; plain preformatted text is mostly a list of names. */
const COUNTED: ReadonlySet<SetOffKind> = new Set(['code', 'command', 'error', 'registry'])

/** Items 1, a set-off command, items 2 and 3 -> `{orderedLists: 1, bulletLists: 0, tables: 0, codeBlocks: 1}`. */
export function countBlocks(tree: Parents): BlockCounts {
  const counts: BlockCounts = { orderedLists: 0, bulletLists: 0, tables: 0, codeBlocks: 0 }
  countChildren(tree, counts)
  return counts
}

function countChildren(parent: Parents, counts: BlockCounts): void {
  let inBullets = false
  let inCode = false
  let nextNumber: number | null = null
  for (const node of parent.children) {
    if (node.type === 'list') {
      if (node.ordered) nextNumber = countOrdered(node, nextNumber, counts)
      else if (!inBullets) counts.bulletLists += 1
    }
    const isCounted = node.type === 'code' && isSetOff(node, parent)
    if (isCounted && !inCode) counts.codeBlocks += 1
    if (isTable(node)) counts.tables += 1
    inBullets = (node.type === 'list' && !node.ordered) || (inBullets && isSeparator(node))
    inCode = isCounted
    if ('children' in node && node.type !== 'table') countChildren(node, counts)
  }
}

function isSetOff(node: Code, parent: Parents): boolean {
  const kind = node.data?.setOff ?? 'preformatted'
  const isItem = parent.type === 'listItem' && parent.children[0] === node
  return COUNTED.has(kind) && !(isItem && kind === 'registry')
}

/** Counts a list that begins anew; returns the number that would go on with it. */
function countOrdered(node: List, nextNumber: number | null, counts: BlockCounts): number {
  const start = node.start ?? 1
  if (nextNumber === null || start === 1) counts.orderedLists += 1
  return start + node.children.length
}

function isTable(node: Nodes): boolean {
  return node.type === 'table' || (node.type === 'code' && node.data?.setOff === 'table')
}

function isSeparator(node: Nodes): boolean {
  return node.type === 'paragraph' && SEPARATOR.test(textOf(node).trim())
}
