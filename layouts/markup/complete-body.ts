/**
 * Completes an article's body for reading: set-off text and tables too wide for a small screen scroll inside
 * themselves, so they can be reached by keyboard and say what they are.
 *
 * `<pre data-kind="code">` -> `<pre data-kind="code" tabindex="0" role="group" aria-label="Code">`
 */
import type { Element, ElementContent } from 'hast'
import type { SetOffKind } from '../../plugins/kb-parse/types.ts'

/** Columns of fixed-width text that fit on a screen of 320 pixels, within a list too. */
const NARROW_COLUMNS = 28

/** Elements that hold blocks: set-off text and tables are found only in these. */
const CONTAINERS = new Set(['ul', 'ol', 'li', 'blockquote', 'div', 'section', 'dl', 'dd'])

/** What holds header cells. */
const TABLE_PARTS = new Set(['table', 'thead', 'tr'])

const SET_OFF_LABELS: Readonly<Record<SetOffKind, string>> = {
  code: 'Code',
  command: 'Command',
  error: 'Error message',
  registry: 'Registry',
  table: 'Table',
  preformatted: 'Set-off text',
}

/** A body, or any other text made from Markdown, completed. The tree stays as it is: what changes is copied. */
export function completeBody(body: readonly ElementContent[]): ElementContent[] {
  return body.map(completeNode)
}

function completeNode(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  if (node.tagName === 'pre') return completeSetOff(node)
  if (node.tagName === 'table') return wrapTable(node)
  if (!CONTAINERS.has(node.tagName)) return node
  return { ...node, children: node.children.map(completeNode) }
}

/** Error messages wrap, as they do in the boxes that show them. */
function completeSetOff(pre: Element): Element {
  const kind = readKind(pre)
  if (kind === 'error' || longestLine(textOf(pre)) <= NARROW_COLUMNS) return pre
  const properties = { ...pre.properties, tabIndex: 0, role: 'group', ariaLabel: SET_OFF_LABELS[kind] }
  return { ...pre, properties }
}

function wrapTable(table: Element): Element {
  const properties = { className: ['table-scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Table' }
  return { type: 'element', tagName: 'div', properties, children: [completeHeaders(table)] }
}

/** A header cell says what it heads; one without text heads nothing and becomes a plain cell. */
function completeHeaders(element: Element): Element {
  if (element.tagName === 'th') return completeHeader(element)
  if (!TABLE_PARTS.has(element.tagName)) return element
  return { ...element, children: element.children.map((child) => (isElement(child) ? completeHeaders(child) : child)) }
}

function completeHeader(cell: Element): Element {
  if (textOf(cell).trim() === '') return { ...cell, tagName: 'td' }
  return { ...cell, properties: { scope: 'col', ...cell.properties } }
}

function readKind(pre: Element): SetOffKind {
  const kind = pre.properties['dataKind']
  return typeof kind === 'string' && Object.hasOwn(SET_OFF_LABELS, kind) ? (kind as SetOffKind) : 'preformatted'
}

function longestLine(text: string): number {
  let longest = 0
  for (const line of text.split('\n')) longest = Math.max(longest, line.length)
  return longest
}

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : isElement(child) ? textOf(child) : ''))
    .join('')
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element'
}
