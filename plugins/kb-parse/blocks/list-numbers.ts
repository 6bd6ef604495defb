/**
 * Says in HTML's own words how the items of an ordered list are counted, so that each shows the number that is printed
 * beside it: articles send their readers back to "step 2b".
 *
 * In: items marked `b.`, `c.`, `e.` Out: a list with `type="a" start="2"`, its third item with `value="5"`.
 */
import type { ListData, ListItemData } from 'mdast'
import type {} from 'mdast-util-to-hast'
import type { ListStyle } from '../types.ts'
import type { Marker } from './list-marker.ts'

/** Values of the attribute `type` of HTML's `ol`; a list without one counts 1, 2, 3. */
const TYPES: Record<ListStyle, string | null> = {
  decimal: null,
  'lower-alpha': 'a',
  'upper-alpha': 'A',
  'lower-roman': 'i',
}

/** What tells browsers the style of a list. */
export function describeList(style: ListStyle): ListData {
  const type = TYPES[style]
  return type === null ? { style } : { style, hProperties: { type } }
}

/** @param above The mark of the item before; null for a list's first item, whose number is the list's `start`. */
export function describeItem({ text, number }: Marker, above: Marker | null): ListItemData {
  const isCounted = number === null || above === null || number === (above.number ?? 0) + 1
  return isCounted ? { marker: text } : { marker: text, hProperties: { value: String(number) } }
}
