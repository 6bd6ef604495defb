/**
 * The words of a raw article and how its page shows each: in which line, at which column, behind which marker.
 *
 * Of `a b` and the page `<pre>a  b</pre>` the lines are the same and the columns 0 and 3.
 */
import type { PagePlace } from '../lossless/page-cursor.ts'
import type { PageSegment, RawWord } from '../types.ts'

/** The column of a word that stands in flowing text. */
export const flowing = -2

/** Lists of the same length: an entry for each raw word. */
export interface ShownText {
  words: readonly RawWord[]
  places: readonly PagePlace[]
  /** Words of one flowing block, cell or preformatted line have the same number. */
  lines: number[]
  /** In preformatted text, tabs expanded; -1 where unsure, `flowing` elsewhere. */
  columns: number[]
  /** Whether it stands in a table. */
  inTable: boolean[]
  /** The marker that a browser draws where the raw text has the word, null where the word itself is written. */
  markers: (string | null)[]
  /** Whether nothing but markers stands before it in its shown line. */
  leading: boolean[]
}

/** Puts the two sides together; words that have no place are left out. */
export function showText(
  words: readonly RawWord[],
  places: readonly PagePlace[],
  segments: readonly PageSegment[],
): ShownText {
  const shown: ShownText = {
    words: words.slice(0, places.length),
    places,
    lines: [],
    columns: [],
    inTable: [],
    markers: [],
    leading: [],
  }
  for (const { segment: index, offset } of places) {
    const segment = segments[index]
    if (!segment) continue
    const line = segment.lines[offset] ?? 0
    shown.lines.push(line)
    shown.columns.push(segment.columns[offset] ?? flowing)
    shown.inTable.push(segment.kind === 'table')
    shown.markers.push(segment.markers.get(offset) ?? null)
    shown.leading.push(segment.lines[offset - 1] !== line || segment.markers.has(offset - 1))
  }
  return shown
}
