/**
 * Finds how much of a query stands in a text word for word: pairs of the query's words that are as far apart in the text
 * as they are in the query. Error messages are pasted whole, and their words are often common ones.
 *
 * Query `cannot create file`, text `Cannot create the file` -> the pair `cannot create`
 */

/** One word of the query in one text. */
export interface QueryWord {
  weight: number
  /** Which word of the query it is, stop words counted; null for what is no word of its own there. */
  place: number | null
  /** Positions in the text, ascending. */
  positions: readonly number[]
}

/** Words further apart in the query are no phrase. */
const LARGEST_GAP = 4

/** The weight of all pairs, each counting as its lighter word. */
export function phraseWeight(words: readonly QueryWord[]): number {
  const placed = words
    .flatMap(({ place, ...word }) => (place === null ? [] : [{ place, ...word }]))
    .sort((one, other) => one.place - other.place)
  let sum = 0
  for (const [index, second] of placed.entries()) {
    const first = placed[index - 1]
    if (!first) continue
    const gap = second.place - first.place
    if (gap > LARGEST_GAP || !hasGap(first.positions, second.positions, gap)) continue
    sum += Math.min(first.weight, second.weight)
  }
  return sum
}

function hasGap(first: readonly number[], second: readonly number[], gap: number): boolean {
  const known = new Set(first)
  return second.some((position) => known.has(position - gap))
}
