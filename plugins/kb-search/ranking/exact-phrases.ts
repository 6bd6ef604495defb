/**
 * Quotation marks in a query: two or more words between them have to stand in a text in that order, one behind the other.
 * Words that are searched for nowhere (`the`, `not`) may be any. Around one word, marks only quote a name, as messages do.
 *
 * `"entry point not found" netif.dll` -> places 0 to 3 are one phrase; a text with "entry point was found" has it, one with
 * "point of entry" has not
 */
import type { RankedPage, RankedWord } from './rank-pages.ts'
import { indexOfPage } from './word-pages.ts'

/** Places of a query's words, the last one included. */
export interface Phrase {
  first: number
  last: number
}

const opening = /^[("'[]*["“„]/
const closing = /["”“][)"'\].,;:!?]*$/
const anyWord = /[\p{L}\p{N}]/u

/** The phrases of a query, as places of its words between white space. What is opened and never closed is none. */
export function findPhrases(query: string): Phrase[] {
  const phrases: Phrase[] = []
  const tokens = query.toLowerCase().split(/\s+/u)
  let first = -1
  for (const [place, token] of tokens.entries()) {
    if (first < 0 && opening.test(token)) first = place
    if (first >= 0 && closing.test(token) && (place > first || token.length > 1)) {
      const words = tokens.slice(first, place + 1).filter((quoted) => anyWord.test(quoted))
      if (words.length > 1) phrases.push({ first, last: place })
      first = -1
    }
  }
  return phrases
}

/** Whether a place belongs to a phrase. */
export function isInPhrase(place: number | null, phrases: readonly Phrase[]): boolean {
  return place !== null && phrases.some(({ first, last }) => first <= place && place <= last)
}

/** The pages that have every phrase, in their order. */
export function keepPhrases(
  ranked: readonly RankedPage[],
  words: readonly RankedWord[],
  phrases: readonly Phrase[],
): RankedPage[] {
  const wanted = phrases.map((phrase) => words.filter(({ place }) => isInPhrase(place, [phrase])))
  return ranked.filter(({ page }) => wanted.every((phraseWords) => hasInOrder(page, phraseWords)))
}

/** Whether the words stand on a page as far apart as in the query. */
function hasInOrder(page: number, words: readonly RankedWord[]): boolean {
  const indexes = words.map(({ found }) => indexOfPage(found, page))
  if (indexes.some((index) => index < 0)) return false
  const [starts, ...others] = words.map(({ place, found }, word) =>
    found.positionsOf(indexes[word] ?? 0).map((position) => position - (place ?? 0)),
  )
  const sets = others.map((positions) => new Set(positions))
  return starts === undefined || starts.some((start) => sets.every((positions) => positions.has(start)))
}
