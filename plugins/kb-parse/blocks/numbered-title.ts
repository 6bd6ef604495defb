/**
 * A line that heads a part of the text with a number, as sections of readme files do, looks like the only item of a list.
 *
 *     2. Trouble With Lamps              A. BEFORE YOU BEGIN
 *     When the hall is dark, look
 *     for the lamp.                      1. Open the lid.
 */
import type { BlockContext, Container } from './block-types.ts'
import { isBlank, lineAt, ruleCharacter } from './line-tests.ts'
import type { ItemLines } from './list-items.ts'
import type { Marker } from './list-marker.ts'
import { readMarker } from './list-marker.ts'
import { goesOnWithList } from './run.ts'

const LONGEST = 60
/** Words without the end of a sentence, and without columns. */
const TITLE = /^["'(]?[A-Z](?!.*\S {2,}\S).*[\w)"']$/
/** A paragraph below its title, no short line of an address or a table. */
const PARAGRAPH = /^["'(]?[A-Z](?!.*\S {3,}\S)[\w'-]*,? \S/
const SHORTEST_LINE = 45

/** Whether the one item that begins a list is a title rather than an item. */
export function isNumberedTitle(
  context: BlockContext,
  [item, ...others]: readonly ItemLines[],
  container: Container,
  indent: number,
): boolean {
  if (!item || others.length > 0 || container.depth > 0 || item.to > item.from + 1) return false
  const { marker, from } = item
  if (marker.family !== 'decimal' && marker.family !== 'upper-alpha') return false
  const text = context.lines[from]?.text.slice(marker.contentIndex) ?? ''
  if (text.length > LONGEST || !TITLE.test(text) || !isApart(context, from)) return false
  if (goesOnWithList(container.siblings, marker)) return false
  return headsParagraph(context, from + 1, container, indent) || headsList(context, from + 1, container, marker, indent)
}

function isApart({ lines }: BlockContext, index: number): boolean {
  const above = lines[index - 1]
  return isBlank(above) || ruleCharacter(above) !== null
}

/** Whether a paragraph begins right below. */
function headsParagraph(context: BlockContext, index: number, { to }: Container, indent: number): boolean {
  const line = index < to ? lineAt(context, index) : undefined
  if (!line || line.indent !== indent || line.text.length < SHORTEST_LINE) return false
  return PARAGRAPH.test(line.text.slice(line.first)) && readMarker(line.text, line.first) === null
}

/** Whether the first item of a list with numbers stands below a letter. */
function headsList(
  context: BlockContext,
  from: number,
  container: Container,
  { family }: Marker,
  indent: number,
): boolean {
  if (family !== 'upper-alpha') return false
  let index = from
  while (index < container.to && isBlank(lineAt(context, index))) index += 1
  const line = index < container.to ? context.lines[index] : undefined
  const below = line?.indent === indent ? readMarker(line.text, line.first) : null
  return below?.family === 'decimal' && below.number === 1
}
