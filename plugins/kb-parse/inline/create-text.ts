/** Text nodes for a single line, as titles and table cells need them. */
import type { Text } from 'mdast'
import type { SourceLine } from '../source/source-line.ts'
import { pointAt } from '../source/source-line.ts'

/** The text from an index of a line to another, the line's end by default; no node for an empty text. */
export function createText(line: SourceLine, from: number, to = line.text.length): Text[] {
  if (to <= from) return []
  return [
    {
      type: 'text',
      value: line.text.slice(from, to),
      position: { start: pointAt(line, from), end: pointAt(line, to) },
    },
  ]
}
