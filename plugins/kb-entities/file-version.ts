/**
 * Collect the rows of a hotfix's table of files, from tables and from set-off text that stayed as it was.
 *
 *     | File name  | Version    |
 *     | Mdbmsg.dll | 5.5.2367.0 |   ->  [{name: 'mdbmsg.dll', version: '5.5.2367.0', date: null, ...}]
 */
import type { Code, Root, Table, TableRow } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { readFileRow } from './file-row.ts'
import type { FileVersion } from './types.ts'

/** Every row in order, as often as it stands. */
export function fileVersionsOf(tree: Root): FileVersion[] {
  const lines: string[] = []
  visit(tree, (node) => {
    if (node.type === 'code') lines.push(...linesOfCode(node))
    else if (node.type === 'table') lines.push(...linesOfTable(node))
  })
  return lines.map(readFileRow).filter((row) => row !== null)
}

function linesOfCode(node: Code): string[] {
  return node.value.split('\n')
}

function linesOfTable(node: Table): string[] {
  return node.children.map(lineOfRow)
}

function lineOfRow(row: TableRow): string {
  return row.children.map((cell) => textOf(cell)).join(' | ')
}
