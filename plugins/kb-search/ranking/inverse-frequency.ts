/** How much a word tells: the rarer it is, the more. `inverseFrequency(1, 50_000)` -> 5.8, `(25_000, 50_000)` -> 0.8 */

/**
 * Takes some of their weight from the rarest words: readers' own words are rare in articles that say the same in others,
 * and tell less than their rarity. 1 would take nothing, 0 all.
 */
const RARITY_POWER = 0.68

/** BM25's rarity of a word that `found` of `total` articles have, damped. */
export function inverseFrequency(found: number, total: number): number {
  return Math.log(1 + (total - found + 0.5) / (found + 0.5)) ** RARITY_POWER
}
