/**
 * Cuts the part of an article's text that best shows why it was found, and marks the words that matched.
 *
 * `the printer spooler stops at once` with matches at 1 and 2 -> `the `, [`printer`], ` `, [`spooler`], ` stops at once`
 */
import type { Segment } from './messages.ts'

/** An excerpt. */
export interface Excerpt {
  /** Position of the match that it was cut for; of the first word where nothing matched. */
  match: number
  segments: Segment[]
}

/** Words of an excerpt: two to three lines. */
const LENGTH = 36

/** Words before the first match, so that it stands in a context. */
const LEAD = 6

/** Letters and digits: what a word is marked from and to. */
const CORE = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su

/** `positions` count words of `content` between white space, as Pagefind does. */
export function cutExcerpt(content: string, positions: readonly number[]): Excerpt {
  const words = content.split(/\s+/u)
  const marked = new Set(positions)
  const sorted = [...marked].sort((one, other) => one - other)
  const match = densestStart(sorted)
  const start = Math.max(0, Math.min(match - LEAD, words.length - LENGTH))
  const segments: Segment[] = []
  for (const [offset, word] of words.slice(start, start + LENGTH).entries()) {
    if (offset > 0) push(segments, ' ', false)
    if (marked.has(start + offset)) pushMarked(segments, word)
    else push(segments, word, false)
  }
  return { match, segments }
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

/** The marks around a word stay as they are. */
function pushMarked(segments: Segment[], word: string): void {
  const core = CORE.exec(word)
  const from = core?.index ?? 0
  const to = from + (core?.[0].length ?? word.length)
  push(segments, word.slice(0, from), false)
  push(segments, word.slice(from, to), true)
  push(segments, word.slice(to), false)
}

function push(segments: Segment[], text: string, marked: boolean): void {
  if (text === '') return
  const last = segments.at(-1)
  if (last && last.marked === marked) last.text += text
  else segments.push({ text, marked })
}
