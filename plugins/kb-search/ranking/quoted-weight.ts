/**
 * Finds how much of a query stands in a text as it was typed, in one piece: words as far apart as in the query, whatever
 * stands between them. A pasted error message stands so where it is quoted, and hardly anywhere else.
 *
 * Query `cannot create temporary file`, text `Cannot create a temporary file` -> the weight of `cannot` and `create`, or of
 * `temporary` and `file`, whichever is more
 */
import type { QueryWord } from './phrase-weight.ts'

/** The weight of the words of the best piece; of the heaviest word where no two stand so. */
export function quotedWeight(words: readonly QueryWord[]): number {
  /** By where in the text the query would begin. */
  const weights = new Map<number, number>()
  let best = 0
  for (const { weight, place, positions } of words) {
    if (place === null) continue
    for (const position of new Set(positions)) {
      const sum = (weights.get(position - place) ?? 0) + weight
      weights.set(position - place, sum)
      best = Math.max(best, sum)
    }
  }
  return best
}
