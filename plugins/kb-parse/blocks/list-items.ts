/**
 * Finds the items of a list: where each begins and ends.
 *
 * When: a mark has been found that begins a list. In: the line of the mark `1.`. Out: the lines of all items, blank lines
 * between them left out.
 */
import { isSeparator } from '../kinds/read-intro.ts'
import { BLANK } from '../source/source-line.ts'
import type { BlockContext, Container } from './block-types.ts'
import { isHeadingTitle } from './heading.ts'
import { isBlank, lineAt, ruleCharacter } from './line-tests.ts'
import type { Marker } from './list-marker.ts'
import { readAs, readMarker } from './list-marker.ts'

/** The lines of one item and its mark; `to` is past the last. */
export interface ItemLines {
  marker: Marker
  from: number
  to: number
}

/** What all items of a list share. */
interface ListFrame {
  context: BlockContext
  container: Container
  /** The first item's mark. */
  first: Marker
  /** The first item's indent. */
  indent: number
}

/** A line may go on at its item's mark only if the line before it was too long to hold another word. */
const SHORTEST_WRAPPED_LINE = 55
/** What stands at the margin within a list is at most so long. */
const LONGEST_INSERTION = 8
/** A bullet announces an article with "see the following article:" (Q159948). */
const REFERENCE = /^ *Q\d{5,6}(?!\d)/

/**
 * The items of the list whose first mark, `first`, stands at a line.
 * @param indent of the mark
 */
export function collectItems(
  context: BlockContext,
  index: number,
  container: Container,
  first: Marker,
  indent: number,
): ItemLines[] {
  const frame: ListFrame = { context, container, first, indent }
  const items: ItemLines[] = []
  let from = index
  let marker: Marker | null = first
  while (marker) {
    const item: ItemLines = { marker, from, to: findItemEnd(frame, from) }
    from = skipBlank(frame, item.to)
    marker = nextMarker(frame, from)
    const insertionEnd = marker ? null : findInsertionEnd(frame, item, from)
    if (insertionEnd !== null) {
      item.to = insertionEnd
      from = skipBlank(frame, insertionEnd)
      marker = nextMarker(frame, from)
    }
    items.push(item)
  }
  return items
}

/** The mark of a further item at a line, if it is of the same list. */
function nextMarker({ context, container, first, indent }: ListFrame, index: number): Marker | null {
  const line = index < container.to ? lineAt(context, index) : undefined
  if (!line || Math.abs(line.indent - indent) > (first.number === null ? 0 : 1)) return null
  const found = readMarker(line.text, line.first)
  const marker = found && readAs(found, first.family)
  if (marker?.family !== first.family || marker.delimiter !== first.delimiter) return null
  if (container.depth === 0 && isHeadingTitle(context, index, container.to)) return null
  return marker.number === 1 && first.number !== null ? null : marker
}

/** The first line that is not of the item that begins at `from`: blank lines at its end are left out. */
function findItemEnd(frame: ListFrame, from: number): number {
  const { context, container, indent } = frame
  let end = from + 1
  let inFirstParagraph = true
  for (let index = from + 1; index < container.to; index += 1) {
    const line = lineAt(context, index)
    if (!line || line.indent === BLANK) {
      inFirstParagraph = false
      continue
    }
    const isInside = line.indent > indent
    if (!isInside && !(inFirstParagraph && isWrapped(frame, index))) break
    if (isTitleAtMargin(frame, index)) break
    end = index + 1
  }
  return end
}

/** Whether a line is a title whose rule stands at the margin; the title itself may be indented (Q80902). */
function isTitleAtMargin({ context, container }: ListFrame, index: number): boolean {
  const isRuled = ruleCharacter(context.lines[index + 1]) !== null && context.lines[index + 1]?.indent === 0
  return isRuled && container.depth === 0 && isHeadingTitle(context, index, container.to)
}

/** Whether a line at its item's mark only goes on with the sentence of the line above. */
function isWrapped({ context, container }: ListFrame, index: number): boolean {
  const above = context.lines[index - 1]
  const line = context.lines[index]
  if (!above || !line || above.text.length < SHORTEST_WRAPPED_LINE) return false
  if (ruleCharacter(line) !== null || readMarker(line.text, line.first) !== null) return false
  return !(container.depth === 0 && isHeadingTitle(context, index, container.to))
}

/**
 * The item's true end, when a few lines at the margin are its own: the item announces them with a colon, and the list
 * goes on after them (Q166875, Q266058; between bullets, Q132246), or an "-or-" alone joins it to the next (Q87547). Null
 * where there are none.
 */
function findInsertionEnd(frame: ListFrame, { marker, to }: ItemLines, from: number): number | null {
  const { context, container } = frame
  if (from >= container.to) return null
  if (isSeparator(context.lines[from]?.text.trim() ?? '')) return goesOnAt(frame, marker, from + 1) ? from + 1 : null
  if (!context.lines[to - 1]?.text.endsWith(':')) return null
  const runEnd = findShortRunEnd(frame, from)
  if (runEnd === null) return null
  const end = findItemEnd(frame, runEnd - 1)
  return goesOnAt(frame, marker, end) ? end : null
}

/** Whether the next item's mark stands at a line or below blank ones from there on: any bullet, or the next number. */
function goesOnAt(frame: ListFrame, marker: Marker, from: number): boolean {
  const next = nextMarker(frame, skipBlank(frame, from))
  return next !== null && (marker.number === null || next.number === marker.number + 1)
}

/** The end of a run that is too short to be more than an insertion; between bullets it is no prose either. */
function findShortRunEnd({ context, container, first }: ListFrame, from: number): number | null {
  const text = context.lines[from]?.text ?? ''
  if (first.number === null && text.length >= SHORTEST_WRAPPED_LINE && !REFERENCE.test(text)) return null
  for (let end = from; end <= from + LONGEST_INSERTION; end += 1) {
    if (end >= container.to || isBlank(lineAt(context, end))) return end
    if (container.depth === 0 && isHeadingTitle(context, end, container.to)) return null
  }
  return null
}

function skipBlank({ context, container }: ListFrame, from: number): number {
  let index = from
  while (index < container.to && isBlank(lineAt(context, index))) index += 1
  return index
}
