/**
 * Joins the lines of a paragraph and links its URLs; the words stay as they are, a wrapped URL included.
 *
 * In: two lines, `See http://www.microsoft.com/kb/` and `default.asp for more.` Out: text, link, text; the link's text
 * keeps the space of the line break, its `url` does not.
 */
import type { PhrasingContent, Text } from 'mdast'
import type { Point, Position } from 'unist'
import type { SourceLine } from '../source/source-line.ts'
import { pointAt } from '../source/source-line.ts'
import { findUrls } from './find-urls.ts'

/** Where each line's text begins in the joined text. */
interface JoinedText {
  value: string
  starts: number[]
}

export function joinLines(lines: readonly SourceLine[]): PhrasingContent[] {
  const joined = joinText(lines)
  if (!joined.value.includes('://')) return [createJoinedText(lines, joined, 0, joined.value.length)]
  const nodes: PhrasingContent[] = []
  let at = 0
  for (const { from, to, url } of findUrls(joined.value, joined.starts)) {
    if (from > at) nodes.push(createJoinedText(lines, joined, at, from))
    const text = createJoinedText(lines, joined, from, to)
    nodes.push({ type: 'link', url, title: null, children: [text], position: text.position as Position })
    at = to
  }
  if (at < joined.value.length) nodes.push(createJoinedText(lines, joined, at, joined.value.length))
  return nodes
}

function joinText(lines: readonly SourceLine[]): JoinedText {
  let value = ''
  const starts: number[] = []
  for (const line of lines) {
    if (value !== '') value += ' '
    starts.push(value.length)
    const first = line.first
    value += first === 0 ? line.text : line.text.slice(first)
  }
  return { value, starts }
}

function createJoinedText(lines: readonly SourceLine[], joined: JoinedText, from: number, to: number): Text {
  const position = { start: pointIn(lines, joined, from, from), end: pointIn(lines, joined, to, to - 1) }
  return { type: 'text', value: joined.value.slice(from, to), position }
}

/** The point of an index in the joined text, on the line that holds the character at `within`. */
function pointIn(lines: readonly SourceLine[], { starts }: JoinedText, index: number, within: number): Point {
  let number = starts.length - 1
  while (number > 0 && (starts[number] ?? 0) > within) number -= 1
  const line = lines[number] as SourceLine
  return pointAt(line, Math.min(line.first + index - (starts[number] ?? 0), line.text.length))
}
