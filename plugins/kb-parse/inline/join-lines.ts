/**
 * Joins the lines of a paragraph and links its URLs; the words stay as they are, a wrapped URL included.
 *
 * In: two lines, `See http://www.microsoft.com/kb/` and `default.asp for more.` Out: text, link, text; the link's text
 * keeps the space of the line break, its `url` does not.
 */
import type { PhrasingContent } from 'mdast'
import type { Point } from 'unist'
import type { SourceLine } from '../source/source-line.ts'
import { pointAt } from '../source/source-line.ts'
import { buildPhrasing } from './build-phrasing.ts'

/** The phrasing content of a paragraph's lines, which are joined by single spaces; each node has its place in the source. */
export function joinLines(lines: readonly SourceLine[]): PhrasingContent[] {
  let value = ''
  const starts: number[] = []
  for (const line of lines) {
    if (value !== '') value += ' '
    starts.push(value.length)
    value += line.first === 0 ? line.text : line.text.slice(line.first)
  }
  return buildPhrasing(value, starts, (from, to) => ({
    start: pointIn(lines, starts, from, from),
    end: pointIn(lines, starts, to, to - 1),
  }))
}

/** The point of an index in the joined text, on the line that holds the character at `within`. */
function pointIn(lines: readonly SourceLine[], starts: readonly number[], index: number, within: number): Point {
  let number = starts.length - 1
  while (number > 0 && (starts[number] ?? 0) > within) number -= 1
  const line = lines[number] as SourceLine
  return pointAt(line, Math.min(line.first + index - (starts[number] ?? 0), line.text.length))
}
