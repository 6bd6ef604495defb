/**
 * Draws a table of data in HTML with signs, as articles have them. A table that only lays out a page is none.
 *
 * In: `<table border=1><tr><th>Bulb<th>Watt<tr><td>A<td>40</table>`. Out: `+------+------+`, `| Bulb | Watt |`, …
 */
import type { Element, ElementContent } from 'hast'
import { readFieldLine } from './labelled/labels.ts'

const PARTS = new Set(['thead', 'tbody', 'tfoot'])
/** What no cell of data holds. */
const OUTER = new Set([
  'table',
  'ul',
  'ol',
  'dl',
  'pre',
  'div',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
])
const LONGEST_CELL = 200
const DEEPEST_MARK = 4

/** The lines of the drawing; null where the table has no rows of equal cells with titles or a border. */
export function drawHtmlTable(table: Element, textOf: (node: Element) => string): string[] | null {
  const rows = findRows(table)
  const cells = rows.map((row) => row.children.filter(isCell))
  const width = cells[0]?.length ?? 0
  const isTitled = cells[0]?.every(({ tagName }) => tagName === 'th')
  if (rows.length < 2 || width < 2 || !(isTitled || hasBorder(table))) return null
  if (
    cells.some((row) => row.length !== width) ||
    cells.flat().some((cell) => cell.children.some((child) => isOuter(child)))
  )
    return null
  const texts = cells.map((row) => row.map((cell) => textOf(cell).replace(/\s+/g, ' ').trim()))
  if (texts.flat().some((text) => text.length > LONGEST_CELL || text.includes('|'))) return null
  if (texts.some((row) => readFieldLine(row.join(' ')).length > 0)) return null
  return drawRows(texts)
}

function drawRows(texts: readonly string[][]): string[] {
  const widths = (texts[0] ?? []).map((_, column) =>
    texts.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 1),
  )
  const rule = `+${widths.map((width) => '-'.repeat(width + 2)).join('+')}+`
  const lines = texts.map((row) => `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`)
  return [rule, ...lines.flatMap((line) => [line, rule])]
}

function findRows(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return PARTS.has(child.tagName) ? findRows(child) : child.tagName === 'tr' ? [child] : []
  })
}

function hasBorder({ properties }: Element): boolean {
  const { border } = properties
  return border !== undefined && border !== null && String(border) !== '0'
}

function isCell(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')
}

/** Whether an element is, or holds, what no cell of data does; marks on words nest a few levels deep at most. */
function isOuter(node: ElementContent, levels = DEEPEST_MARK): boolean {
  if (node.type !== 'element') return false
  return levels === 0 || OUTER.has(node.tagName) || node.children.some((child) => isOuter(child, levels - 1))
}
