/**
 * Writes a tree as text that a person can review: a node a line, with where it stands, what it is and what it says.
 *
 * In: a paragraph `NOTE: Hot.` on line 9. Out: `paragraph 9:1-9:11 note "NOTE: Hot."`.
 */
import type { Nodes } from 'mdast'
import type { Node, Position } from 'unist'

export function formatTree(node: Nodes, depth = 0): string {
  const children = 'children' in node && !isLeaf(node) ? node.children : []
  const lines = [formatNode(node, depth), ...children.map((child) => formatTree(child, depth + 1))]
  return lines.join('\n')
}

/** A node whose only content is one text is written on one line. */
function isLeaf(node: Nodes): boolean {
  return 'children' in node && node.children.length === 1 && node.children[0]?.type === 'text'
}

function formatNode(node: Nodes, depth: number): string {
  const indent = '  '.repeat(depth)
  const words = [node.type, formatPosition((node as Node).position), ...describe(node)].filter((word) => word !== '')
  if (node.type !== 'code') return indent + words.join(' ')
  return [indent + words.join(' '), ...node.value.split('\n').map((line) => `${indent}  |${line}`)].join('\n')
}

function formatPosition(position: Position | undefined): string {
  if (!position) return ''
  const { start, end } = position
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

function describe(node: Nodes): string[] {
  switch (node.type) {
    case 'heading':
      return [`depth=${node.depth}`, `#${node.data?.slug}`, quote(node)]
    case 'paragraph':
      return [node.data?.aside ?? '', quote(node)]
    case 'list':
      return [
        node.ordered ? `ordered start=${node.start} ${node.data?.style}` : 'bullet',
        node.spread ? 'spread' : 'tight',
      ]
    case 'listItem':
      return [node.data?.marker ?? '', node.spread ? 'spread' : '']
    case 'code':
      return [node.data?.setOff ?? '', node.lang ?? '']
    case 'link':
      return [`<${node.url}>`, quote(node)]
    case 'text':
      return [JSON.stringify(node.value)]
    default:
      return [quote(node)]
  }
}

function quote(node: Nodes): string {
  const [only] = 'children' in node && isLeaf(node) ? node.children : []
  return only?.type === 'text' ? JSON.stringify(only.value) : ''
}
