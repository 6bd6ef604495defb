import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPhrases, keepPhrases } from '../../../plugins/kb-search/ranking/exact-phrases.ts'
import { makeWordPages } from '../../../plugins/kb-search/ranking/word-pages.ts'

const word = (place: number, positions: Record<number, number[]>) => ({
  weight: 1,
  place,
  identifier: false,
  found: makeWordPages(
    Object.entries(positions).map(([page, at]) => ({
      page: Number(page),
      frequency: 1,
      inText: 1,
      inTitle: false,
      positions: () => at,
    })),
  ),
})

describe('findPhrases', () => {
  it.each([
    ['"entry point" lamp', [{ first: 0, last: 1 }]],
    [
      'lamp ("not found.") “two words”',
      [
        { first: 1, last: 2 },
        { first: 3, last: 4 },
      ],
    ],
    ['"lamp.dll"', []],
    ['open "lamp.dll" in "the lamp"', [{ first: 3, last: 4 }]],
    ['" lamp " "- lamp"', []],
    ['5.25" disk and 3.5" disk', []],
    ['"never closed', []],
    ['"', []],
  ])('of %j are %j', (query, phrases) => {
    expect(findPhrases(query)).toEqual(phrases)
  })

  it('lie apart and in order, whatever the query', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ' ', 'a', '“', '”', '.') }), (query) => {
        let last = -1
        for (const phrase of findPhrases(query)) {
          expect(phrase.first).toBeGreaterThan(last)
          expect(phrase.last).toBeGreaterThan(phrase.first)
          last = phrase.last
        }
      }),
    )
  })
})

describe('keepPhrases', () => {
  const ranked = [1, 2, 3].map((page) => ({ page, score: 1 }))
  const words = [word(0, { 1: [4, 9], 2: [7], 3: [1] }), word(2, { 1: [11], 2: [8], 4: [3] })]
  const pagesOf = (...phrases: { first: number; last: number }[]) =>
    keepPhrases(ranked, words, phrases).map(({ page }) => page)

  it('keeps the pages whose words are as far apart as in the query', () => {
    expect(pagesOf({ first: 0, last: 2 })).toEqual([1])
  })

  it('wants all words of each phrase, and nothing of words that are not searched for', () => {
    expect(pagesOf({ first: 2, last: 2 })).toEqual([1, 2])
    expect(pagesOf({ first: 5, last: 6 })).toEqual([1, 2, 3])
  })
})
