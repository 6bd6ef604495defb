/**
 * Joins the lines of a paragraph and links its URLs; the words stay as they are, a wrapped URL included.
 *
 * In: two lines, `See http://www.microsoft.com/kb/` and `default.asp for more.` Out: text, link, text; the link's text
 * keeps the space of the line break, its `url` does not.
 */
import type { PhrasingContent } from 'mdast'
import type { Point } from 'unist'
import { firstIndex } from '../blocks/line-tests.ts'
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
  const urls = joined.value.includes('://') ? findUrls(joined.value, joined.starts) : []
  const nodes: PhrasingContent[] = []
  let at = 0
  const pushText = (to: number) => {
    if (to > at)
      nodes.push({ type: 'text', value: joined.value.slice(at, to), position: positionIn(lines, joined, at, to) })
  }
  for (const { from, to, url } of urls) {
    pushText(from)
    const position = positionIn(lines, joined, from, to)
    nodes.push({
      type: 'link',
      url,
      title: null,
      children: [{ type: 'text', value: joined.value.slice(from, to), position }],
      position,
    })
    at = to
  }
  pushText(joined.value.length)
  return nodes
}

function joinText(lines: readonly SourceLine[]): JoinedText {
  let value = ''
  const starts: number[] = []
  for (const line of lines) {
    if (value !== '') value += ' '
    starts.push(value.length)
    const first = firstIndex(line)
    value += first === 0 ? line.text : line.text.slice(first)
  }
  return { value, starts }
}

function positionIn(lines: readonly SourceLine[], joined: JoinedText, from: number, to: number) {
  return { start: pointIn(lines, joined, from, false), end: pointIn(lines, joined, to, true) }
}

/** The point of an index in the joined text; an end at a line's last character stays on that line. */
function pointIn(lines: readonly SourceLine[], { starts }: JoinedText, index: number, isEnd: boolean): Point {
  let number = 0
  while (number + 1 < starts.length && (starts[number + 1] ?? 0) <= (isEnd ? index - 1 : index)) number += 1
  const line = lines[number] as SourceLine
  return pointAt(line, Math.min(firstIndex(line) + index - (starts[number] ?? 0), line.text.length))
}
