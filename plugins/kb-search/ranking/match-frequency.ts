/**
 * Reads from Pagefind's score of a single word how often an article has that word, weighted and for its length. Pagefind
 * gives BM25 over every word that begins with the one asked for; with its settings below, a word that is not the very
 * one (by stem) counts next to nothing, and saturation is so far away that the score can be turned back into the
 * frequency. The ranking then sees exact words, and saturates and adds them up over all bundles alike.
 */

/** What Pagefind is told, in every bundle. Titles are weighed by the project's own ranking. */
export const PAGEFIND_RANKING = {
  termSimilarity: 30,
  termSaturation: 2,
  pageLength: 0.75,
  termFrequency: 1,
  metaWeights: { title: 0 },
} as const

/** Pagefind's bonus for a word of the very length asked for (one character counted as differing). */
const EXACT_BONUS = Math.exp(PAGEFIND_RANKING.termSimilarity * (Math.exp(-1 / 8) - 1))

/** Frequencies below come from longer or shorter words only. */
export const SMALLEST_FREQUENCY = 1e-3

/**
 * The weighted count of a word in an article, divided by the article's length in average lengths.
 * @param score Pagefind's score for a search of the one word
 * @param rarity Pagefind's own rarity of the word in that bundle, as `inverseFrequency` gives it
 */
export function matchFrequency(score: number, rarity: number): number {
  const saturation = PAGEFIND_RANKING.termSaturation
  const saturated = score / rarity
  return (saturation * saturated) / (saturation + 1 - saturated) / EXACT_BONUS
}

/** BM25's rarity of a word that `found` of `total` articles have. */
export function inverseFrequency(found: number, total: number): number {
  return Math.log(1 + (total - found + 0.5) / (found + 0.5))
}
