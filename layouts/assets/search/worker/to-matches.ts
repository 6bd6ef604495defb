/** Makes of Pagefind's results for one word what the ranking reads: which articles have the word, how often and where. */
import {
  inverseFrequency,
  matchFrequency,
  SMALLEST_FREQUENCY,
} from '../../../../plugins/kb-search/ranking/match-frequency.ts'
import type { WordMatch } from '../../../../plugins/kb-search/ranking/rank-articles.ts'
import type { StartMessage } from '../messages.ts'
import type { PagefindResult } from './pagefind-api.ts'

/** Pages are named after their articles' numbers in this base. */
const ID_RADIX = 36

/** What a longer word counts for where the very word is nowhere. */
const LONGER_FREQUENCY = 0.5

/** Endings that may differ between a word and a longer one, as the stemmer takes them off. */
const LONGEST_ENDING = 2
const SHORTEST_BEGINNING = 3

/** Number of the article that a result is about. */
export function numberOf({ id }: PagefindResult): number {
  return Number.parseInt(id, ID_RADIX)
}

/** The `id` of an article's results. */
export function resultId(articleNumber: number): string {
  return articleNumber.toString(ID_RADIX)
}

/** Keeps the results that have the very word, with frequencies that compare between bundles. */
export function toMatches(
  results: readonly PagefindResult[],
  bundles: StartMessage['bundles'],
): Map<number, WordMatch> {
  const places = results.map((result) => {
    const number = numberOf(result)
    return { number, bundle: bundles.findIndex(({ from, to }) => number >= from && number < to), result }
  })
  const rarities = bundles.map(({ articles }, index) =>
    inverseFrequency(places.filter(({ bundle }) => bundle === index).length, articles),
  )
  const matches = new Map<number, WordMatch>()
  for (const { number, bundle, result } of places) {
    const frequency = matchFrequency(result.score, rarities[bundle] ?? 1)
    if (frequency >= SMALLEST_FREQUENCY) matches.set(number, toMatch(result, frequency))
  }
  return matches
}

/**
 * The articles that have a longer word, `defragmenter` for `defrag`, for a word that is nowhere. Where there is no longer
 * word either, Pagefind gives articles with a shorter one, which are of no use: the first result's text tells.
 */
export async function toLongerMatches(
  word: string,
  results: readonly PagefindResult[],
): Promise<Map<number, WordMatch>> {
  const [first] = results
  if (!first) return new Map()
  const beginning = plain(word).slice(0, Math.max(SHORTEST_BEGINNING, plain(word).length - LONGEST_ENDING))
  const words = (await first.data()).content.split(/\s+/u)
  if (!first.words.some((position) => plain(words[position] ?? '').includes(beginning))) return new Map()
  return new Map(results.map((result) => [numberOf(result), toMatch(result, LONGER_FREQUENCY)]))
}

function toMatch({ words, matchedMetaFields }: PagefindResult, frequency: number): WordMatch {
  return { frequency, inTitle: matchedMetaFields?.includes('title') ?? false, positions: words }
}

/** As Pagefind keeps a word: without punctuation. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}_]/gu, '')
}
