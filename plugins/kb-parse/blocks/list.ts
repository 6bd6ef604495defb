/**
 * Ordered and bullet lists.
 *
 *     1. Stop the service.          - Himem.sys
 *
 *        net stop snmp              - Setver.exe
 *
 *     2. Start it again.
 *
 * An item holds what follows its mark and is indented further than the mark, blank lines and other blocks between. A
 * mark of the same family at the same indent begins the next item; anything else at that indent ends the list. Numbers
 * are kept as written: a list that goes on after a paragraph starts with its own number. A star alone below a table with
 * stars in its cells begins a footnote, which keeps it.
 */

import type { List, ListItem } from 'mdast'
import { positionOf } from '../source/positions.ts'
import { report } from '../source/report.ts'
import type { SourceLine } from '../source/source-line.ts'
import { BLANK, pointAt } from '../source/source-line.ts'
import type { ListStyle } from '../types.ts'
import type { BlockContext, Construct, Container } from './block-types.ts'
import { findFootnoteEnd } from './footnote.ts'
import { isBlank, lineAt } from './line-tests.ts'
import type { ItemLines } from './list-items.ts'
import { collectItems } from './list-items.ts'
import type { Marker } from './list-marker.ts'
import { readMarker } from './list-marker.ts'
import { describeItem, describeList } from './list-numbers.ts'
import { isStarComment } from './listing.ts'
import { isNumberedTitle } from './numbered-title.ts'
import { buildParagraph } from './paragraph.ts'
import { SET_OFF_INDENT } from './run.ts'

/** Deeper nesting than this is no list of a person's making; the rest stays as it is. */
const DEEPEST = 8
/** Three columns or more: a row of a table whose first cells have bullets (Q132748). */
const ROW = /\S {3,}\S.*\S {3,}\S/
/** How far the second item of a lettered list may be. */
const SECOND_ITEM_REACH = 80

/** A list, where one begins at a line. */
export const list: Construct = (context, index, container) => {
  const line = lineAt(context, index)
  if (!line) return null
  const marker = readMarker(line.text, line.first)
  if (!marker) return null
  if (container.depth >= DEEPEST) return reportDepth(context, line)
  if (isInCode(context, index, line, container, marker) || !canBegin(context, index, container, marker, line))
    return null
  const indent = line.indent
  const items = collectItems(context, index, container, marker, indent)
  const footnoteEnd = marker.family === '*' ? findFootnoteEnd(context, items, container) : null
  if (footnoteEnd !== null) return { nodes: [buildParagraph(context, index, footnoteEnd)], next: footnoteEnd }
  if (isNumberedTitle(context, items, container, indent))
    return { nodes: [buildParagraph(context, index, index + 1)], next: index + 1 }
  const end = items.at(-1)?.to ?? index + 1
  const position = positionOf(context.lines, index, end)
  const children = items.map((item, at) => {
    const data = describeItem(item.marker, items[at - 1]?.marker ?? null)
    return { ...buildItem(context, item, container, indent), data }
  })
  return { nodes: [buildList(context, children, items, marker, position)], next: end }
}

function reportDepth(context: BlockContext, line: SourceLine): null {
  if (context.hasReportedDepth) return null
  context.hasReportedDepth = true
  const reason = `Found a list at level ${DEEPEST + 1}, expected at most ${DEEPEST}: kept as it is`
  report(context.file, 'list-depth', reason, pointAt(line, line.first))
  return null
}

/** Set-off lines below code are more of the code, and FoxPro's comments begin with a star (Q102697, Q135628). */
function isInCode(
  context: BlockContext,
  index: number,
  line: SourceLine,
  container: Container,
  marker: Marker,
): boolean {
  const isSetOff = line.indent - container.column >= SET_OFF_INDENT
  if (!isSetOff && (marker.family !== '*' || container.depth === 0)) return false
  const { waiting } = container
  const isBelow = waiting !== null && line.indent >= (context.lines[waiting.from]?.indent ?? 0)
  if (marker.family !== '*') return isBelow && waiting.kind === 'code'
  return isBelow || isComment(context, index, container, line.indent) || isStarComment(context, index, container.to)
}

/** Whether a line of another kind stands at the star's indent before the next blank line. */
function isComment(context: BlockContext, index: number, container: Container, indent: number): boolean {
  for (let at = index + 1; at < container.to; at += 1) {
    const line = lineAt(context, at)
    if (!line || line.indent === BLANK) return false
    if (line.indent <= indent && line.text.charAt(line.first) !== '*') return true
  }
  return false
}

/** Whether a mark at the start of a line begins a list rather than a sentence: `A. No.` answers a question, `(c)` is a sign. */
function canBegin(
  context: BlockContext,
  index: number,
  container: Container,
  marker: Marker,
  line: SourceLine,
): boolean {
  if (marker.contentIndex >= line.text.length && marker.number !== 1) return false
  if (marker.number === null && ROW.test(line.text.slice(marker.contentIndex))) return false
  if (marker.number === null || marker.family === 'decimal') return true
  if (marker.family !== 'upper-alpha' && marker.family !== 'lower-alpha') return marker.number === 1
  if (marker.number === 1) return hasSecondItem(context, index, container, marker, line.indent)
  return marker.family === 'lower-alpha' && marker.delimiter !== '()'
}

function hasSecondItem(
  context: BlockContext,
  index: number,
  container: Container,
  marker: Marker,
  indent: number,
): boolean {
  const to = Math.min(container.to, index + SECOND_ITEM_REACH)
  for (let at = index + 1; at < to; at += 1) {
    const line = lineAt(context, at)
    if (!line || line.indent !== indent) continue
    const next = readMarker(line.text, line.first)
    if (next?.family === marker.family && next.number === (marker.number ?? 0) + 1) return true
  }
  return marker.family === 'lower-alpha' && marker.delimiter !== '()'
}

function buildItem(context: BlockContext, item: ItemLines, container: Container, indent: number): ListItem {
  const { marker, from, to } = item
  const position = positionOf(context.lines, from, to)
  const column = findContentColumn(context, item, indent)
  blankOutMarker(context, from, marker, column)
  const children = context.parse(context, from, { to, column, depth: container.depth + 1 })
  return {
    type: 'listItem',
    spread: children.length > 1,
    checked: null,
    children,
    position,
  }
}

/** Paragraphs of an item begin where its lines after the first do, which is left of the text beside `10.`. */
function findContentColumn(context: BlockContext, item: ItemLines, indent: number): number {
  let column = item.marker.contentIndex
  for (let index = item.from + 1; index < item.to; index += 1) {
    const line = lineAt(context, index)
    if (line && line.indent > indent && line.indent < column) column = line.indent
  }
  return column
}

function blankOutMarker(context: BlockContext, index: number, marker: Marker, column: number): void {
  const line = context.lines[index]
  if (!line) return
  const isEmpty = marker.contentIndex >= line.text.length
  const { offset, number, sourceIndexes } = line
  const text = isEmpty ? '' : ' '.repeat(marker.contentIndex) + line.text.slice(marker.contentIndex)
  const first = isEmpty ? 0 : marker.contentIndex
  context.lines[index] = {
    text,
    indent: isEmpty ? BLANK : column,
    first,
    offset,
    number,
    column: line.column,
    sourceIndexes,
    lost: line.lost,
  }
}

function buildList(
  context: BlockContext,
  children: ListItem[],
  items: ItemLines[],
  marker: Marker,
  position: List['position'],
): List {
  const isOrdered = marker.number !== null
  const spread = items.some((item, index) => index > 0 && isBlank(context.lines[item.from - 1]))
  const node: List = { type: 'list', ordered: isOrdered, start: isOrdered ? marker.number : null, spread, children }
  if (isOrdered) node.data = describeList(marker.family as ListStyle)
  if (position) node.position = position
  return node
}
