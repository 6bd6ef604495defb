/**
 * Collect the rows of a hotfix's table of files, from tables and from text that stayed as it was.
 *
 *     | File name  | Version    |
 *     | Mdbmsg.dll | 5.5.2367.0 |   ->  [{name: 'mdbmsg.dll', version: '5.5.2367.0', date: null, ...}]
 */
import type { Nodes, Root, TableRow } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { FileVersion } from '../types.ts'
import { isFileDate } from './file-date.ts'
import { isFileName, readFileRow } from './file-row.ts'

/** Nearly all prose lacks a file's name, or a number with the marks of a date, a version or a size. */
const anyName = /\.[a-z0-9_$]{1,4}(?!\w)/i
const anyNumber = /\d[-/.,]\d/
/** Set-off text may have a size without marks, and as MS-DOS lists a folder, a date and no name with a full stop. */
const anyDate = /\d\d-\d\d-\d\d/

/** Every row in order, as often as it stands. */
export function fileVersionsOf(tree: Root): FileVersion[] {
  return linesOf(tree)
    .map(readFileRow)
    .filter((row) => row !== null)
}

/** The lines of a node that may be rows. */
function linesOf(node: Nodes): string[] {
  switch (node.type) {
    case 'code':
      return anyName.test(node.value) || anyDate.test(node.value) ? node.value.split('\n') : []
    case 'tableRow':
      return linesOfCells(node)
    case 'paragraph':
      return linesOfParagraph(textOf(node))
    default:
      return 'children' in node ? node.children.flatMap(linesOf) : []
  }
}

/** A row of cells is one line, or several where the cells of short lines were joined: `A.dll B.dll | 1.0.1 1.0.2`. */
function linesOfCells(row: TableRow): string[] {
  const cells = row.children.map((cell) => textOf(cell))
  const words = cells.map((cell) => cell.split(/\s+/).filter((word) => word !== ''))
  const count = Math.max(...words.map((cell) => cell.filter(isFileName).length))
  if (count < 2) return [cells.join(' | ')]
  return Array.from({ length: count }, (_, line) => words.map((cell) => shareOf(cell, line, count)).join(' | '))
}

/** The words of a joined cell that belong to one line; none where the words do not go round evenly. */
function shareOf(words: readonly string[], line: number, count: number): string {
  const each = words.length / count
  return Number.isInteger(each) ? words.slice(line * each, (line + 1) * each).join(' ') : ''
}

/** Rows that stood unindented became one paragraph; each begins with what the first begins with, a date or a name. */
function linesOfParagraph(text: string): string[] {
  if (!anyName.test(text) || !anyNumber.test(text)) return []
  const words = text.split(/\s+/)
  const first = words.find((word) => isFileDate(word) || isFileName(word))
  if (first === undefined) return []
  const begins = isFileDate(first) ? isFileDate : isFileName
  const lines: string[][] = [[]]
  for (const word of words) {
    if (begins(word) && lines.at(-1)?.some(begins)) lines.push([])
    lines.at(-1)?.push(word)
  }
  return lines.map((line) => line.join(' '))
}
