/** Checks a tree's positions: nested, in order, true to line and column, and around the text that the node holds. */
import type { Node, Parent } from 'unist'
import { visit } from 'unist-util-visit'
import { expect } from 'vitest'

export function expectPositions(tree: Node, text: string): void {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)]
  visit(tree, (node: Node, _, parent: Parent | undefined) => {
    if (!node.position) return
    const { start, end } = node.position
    expect(start.offset).toBeLessThanOrEqual(end.offset ?? -1)
    for (const point of [start, end]) expect((lineStarts[point.line - 1] ?? -1) + point.column - 1).toBe(point.offset)
    if (parent) expectInOrder(node, parent)
    if ('value' in node && typeof node.value === 'string') {
      expect(squeeze(text.slice(start.offset, end.offset))).toBe(squeeze(node.value))
    }
  })
}

function expectInOrder(node: Node, parent: Parent): void {
  if (parent.position) {
    expect(node.position?.start.offset).toBeGreaterThanOrEqual(parent.position.start.offset ?? -1)
    expect(node.position?.end.offset).toBeLessThanOrEqual(parent.position.end.offset ?? -1)
  }
  const before = parent.children.slice(0, parent.children.indexOf(node)).findLast((sibling) => sibling.position)
  if (before) expect(node.position?.start.offset).toBeGreaterThanOrEqual(before.position?.end.offset ?? -1)
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}
