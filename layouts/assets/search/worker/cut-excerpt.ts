/**
 * Cuts the part of an article's text that best shows why it was found, and marks the words that matched.
 *
 * `the printer spooler stops at once` with matches at 1 and 2 -> `the `, [`printer`], ` `, [`spooler`], ` stops at once`
 */
import type { Segment } from '../messages.ts'

/** An excerpt and the position of its first word. */
export interface Excerpt {
  start: number
  segments: Segment[]
}

/** Words of an excerpt: two to three lines. */
const LENGTH = 36

/** Words before the first match, so that it stands in a context. */
const LEAD = 6

/** `positions` count words of `content` between white space, as Pagefind does. */
export function cutExcerpt(content: string, positions: readonly number[]): Excerpt {
  const words = content.split(/\s+/u)
  const marked = new Set(positions)
  const sorted = [...marked].sort((one, other) => one - other)
  const start = Math.max(0, Math.min(densestStart(sorted) - LEAD, words.length - LENGTH))
  const segments: Segment[] = []
  for (const [offset, word] of words.slice(start, start + LENGTH).entries()) {
    if (offset > 0) push(segments, ' ', false)
    push(segments, word, marked.has(start + offset))
  }
  return { start, segments }
}

/** The match from which on most matches fit into an excerpt. */
function densestStart(sorted: readonly number[]): number {
  let best = 0
  let most = 0
  let end = 0
  for (const [index, position] of sorted.entries()) {
    while (end < sorted.length && (sorted[end] ?? 0) < position + LENGTH - LEAD) end += 1
    if (end - index <= most) continue
    most = end - index
    best = position
  }
  return best
}

function push(segments: Segment[], text: string, marked: boolean): void {
  const last = segments.at(-1)
  if (last && last.marked === marked) last.text += text
  else segments.push({ text, marked })
}
