/** Nodes for a part of a single line, as titles and table cells need them. */
import type { PhrasingContent } from 'mdast'
import type { SourceLine } from '../source/source-line.ts'
import { pointAt } from '../source/source-line.ts'
import { buildPhrasing } from './build-phrasing.ts'

/** The text from an index of a line to another, the line's end by default; no node for an empty text. */
export function createText(line: SourceLine, from: number, to = line.text.length): PhrasingContent[] {
  return buildPhrasing(line.text.slice(from, to), [0], (start, end) => ({
    start: pointAt(line, from + start),
    end: pointAt(line, from + end),
  }))
}
