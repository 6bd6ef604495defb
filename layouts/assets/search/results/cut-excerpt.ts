/**
 * Cuts the part of an article's text that best shows why it was found, and marks the words that matched.
 *
 * `the`, `printer`, `spooler`, `stops`, `at`, `once` with matches at 1 and 2 -> `the `, [`printer`], ` `, [`spooler`],
 * ` stops at once`
 */
import type { Segment } from '../../../../plugins/kb-search/query/messages.ts'
import type { PlacedWord } from '../../../../plugins/kb-search/ranking/closest-share.ts'

export interface Excerpt {
  /** Position of the match that it was cut for; of the text's first word where nothing in it matched. */
  match: number
  segments: Segment[]
}

/** Words of an excerpt: two to three lines. */
const LENGTH = 36

/** Words before the first match, so that it stands in a context. */
const LEAD = 6

/** A sentence that begins so many words before the first match is shown from its beginning. */
const LONGEST_LEAD = 12

/** Letters and digits: what a word is marked from and to. */
const CORE = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su

/** A word that a sentence ends with. */
const SENTENCE_END = /[.:?!]["')]?$/

/**
 * @param matches the words that matched, rare ones with more weight
 * @param from where the text begins: of what stands above it nothing is shown
 */
export function cutExcerpt(words: readonly string[], matches: readonly PlacedWord[], from = 0): Excerpt {
  const marked = new Set(matches.flatMap(({ positions }) => positions))
  const match = findBestStart(matches, from) ?? from
  const start = findStart(words, match, from)
  const end = start + LENGTH
  const segments: Segment[] = []
  if (start > from && !SENTENCE_END.test(words[start - 1] ?? '')) push(segments, '… ', false)
  for (const [offset, word] of words.slice(start, end).entries()) {
    if (offset > 0) push(segments, ' ', false)
    if (marked.has(start + offset)) pushMarked(segments, word)
    else push(segments, word, false)
  }
  if (end < words.length) push(segments, ' …', false)
  return { match, segments }
}

/**
 * The match from which on the words of most weight fit into an excerpt, of equals that with most matches; null where
 * there is none.
 */
function findBestStart(matches: readonly PlacedWord[], from: number): number | null {
  const places = matches
    .flatMap((word) => word.positions.map((position) => ({ position, word })))
    .filter(({ position }) => position >= from)
    .sort((one, other) => one.position - other.position)
  const best = { start: null as number | null, weight: 0, count: 0 }
  for (const [index, { position }] of places.entries()) {
    const inside = new Set<PlacedWord>()
    let end = index
    for (; end < places.length; end += 1) {
      const place = places[end]
      if (!place || place.position >= position + LENGTH - LEAD) break
      inside.add(place.word)
    }
    // Always in one order: sums of the same words are then equal.
    const weight = matches.reduce((sum, word) => (inside.has(word) ? sum + word.weight : sum), 0)
    const count = end - index
    if (weight < best.weight || (weight === best.weight && count <= best.count)) continue
    Object.assign(best, { start: position, weight, count })
  }
  return best.start
}

/** Where an excerpt begins: with the match's sentence where that begins near, and never so late that it would be short. */
function findStart(words: readonly string[], match: number, from: number): number {
  const latest = Math.max(from, Math.min(match, words.length - LENGTH))
  const earliest = Math.max(from, latest - LONGEST_LEAD)
  for (let start = latest; start > earliest; start -= 1) if (SENTENCE_END.test(words[start - 1] ?? '')) return start
  return earliest === from ? from : latest - LEAD
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
