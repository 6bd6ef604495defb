import { describe, expect, it } from 'vitest'
import {
  inverseFrequency,
  matchFrequency,
  PAGEFIND_RANKING,
} from '../../../plugins/kb-search/ranking/match-frequency.ts'

/** Pagefind's own formula for a word with a difference in length, as its documentation of the ranking gives it. */
function pagefindScore(count: number, length: number, difference: number, rarity: number): number {
  const { termSimilarity, termSaturation, pageLength } = PAGEFIND_RANKING
  const nearness = Math.exp(-0.5 * ((difference + 1) / 2) ** 2)
  const weighted = count * Math.exp(termSimilarity * (nearness - 1))
  return (
    (rarity * (termSaturation + 1) * weighted) / (termSaturation * (1 - pageLength + pageLength * length) + weighted)
  )
}

describe('matchFrequency', () => {
  it('turns the score of a word back into its count for the length', () => {
    expect(matchFrequency(pagefindScore(4, 1, 0, 6), 6)).toBeCloseTo(4, 5)
    expect(matchFrequency(pagefindScore(4, 5, 0, 6), 6)).toBeCloseTo(1, 5)
  })

  it('makes next to nothing of a longer word', () => {
    expect(matchFrequency(pagefindScore(50, 0.3, 1, 6), 6)).toBeLessThan(0.05)
    expect(matchFrequency(pagefindScore(50, 0.3, 2, 6), 6)).toBeLessThan(1e-3)
  })
})

describe('inverseFrequency', () => {
  it('falls as a word is found more often, and never below nothing', () => {
    const values = [1, 10, 100, 1000].map((found) => inverseFrequency(found, 1000))
    expect(values).toEqual([...values].sort((one, other) => other - one))
    expect(values.at(-1)).toBeGreaterThan(0)
  })
})
