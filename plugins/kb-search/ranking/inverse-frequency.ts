/** How much a word tells: the rarer it is, the more. `inverseFrequency(1, 50_000)` -> 10.4, `(25_000, 50_000)` -> 0.7 */

/** BM25's rarity of a word that `found` of `total` articles have. */
export function inverseFrequency(found: number, total: number): number {
  return Math.log(1 + (total - found + 0.5) / (found + 0.5))
}
