import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closestShare } from '../../../plugins/kb-search/ranking/closest-share.ts'
import { openingWeight } from '../../../plugins/kb-search/ranking/opening-weight.ts'
import { phraseWeight } from '../../../plugins/kb-search/ranking/phrase-weight.ts'
import { quotedWeight } from '../../../plugins/kb-search/ranking/quoted-weight.ts'
import { rankPages } from '../../../plugins/kb-search/ranking/rank-pages.ts'
import { makePages, type PageFacts } from './make-pages.ts'

/** A word of the query: what it counts for, and what it is on which page. */
type Word = readonly [weight: number, ...pages: (readonly [page: number, facts: PageFacts])[]]

const PAGES = 1001

/** Ranks words in query order over texts of one length. */
const rank = (words: readonly Word[], lengths = new Float32Array(PAGES).fill(1)) =>
  rankPages(words.map(makeWord), [], lengths)

const makeWord = ([weight, ...pages]: Word, place: number) => ({
  weight,
  place,
  identifier: false,
  found: makePages(...pages),
})

const orderOf = (...words: Word[]) => rank(words).map(({ page }) => page)

const at = (...positions: number[]): PageFacts => ({ positions })

describe('rankPages', () => {
  it('puts a page that explains how before its equal, and not before one with more of the query', () => {
    const query = [makeWord([3, [1, at(5)], [2, at(5)], [3, at(5)]], 0), makeWord([3, [1, at(7)], [2, at(7)]], 1)]
    const explaining = makePages([2, {}], [3, {}])
    const ranked = rankPages(query, [], new Float32Array(PAGES).fill(1), explaining)
    expect(ranked.map(({ page }) => page)).toEqual([2, 1, 3])
  })

  it('puts a page with all words before one with some', () => {
    expect(orderOf([3, [1, at(5)], [2, at(5)]], [3, [2, at(50)]])).toEqual([2, 1])
  })

  it('lets a rare word count more than a frequent one', () => {
    expect(orderOf([1, [1, at(5)]], [6, [2, at(5)]])).toEqual([2, 1])
  })

  it('puts a word in the title before a word in the text', () => {
    expect(orderOf([3, [1, at(40)], [2, { positions: [0], inTitle: true }]])).toEqual([2, 1])
  })

  it('puts words that stand together before words that stand apart', () => {
    expect(orderOf([3, [1, at(10)], [2, at(10)]], [3, [1, at(200)], [2, at(12)]])).toEqual([2, 1])
  })

  it('puts a phrase before the same words in another order', () => {
    expect(orderOf([3, [1, at(11)], [2, at(10)]], [3, [1, at(10)], [2, at(11)]])).toEqual([2, 1])
  })

  it('puts words at the beginning of a text before the same words further down', () => {
    expect(orderOf([3, [1, at(300)], [2, at(30)]], [3, [1, at(302)], [2, at(32)]])).toEqual([2, 1])
  })

  it('puts the query as it was typed before pairs of it', () => {
    const whole = [200, 201, 202, 203]
    const pairs = [200, 201, 206, 207]
    expect(
      orderOf(...[0, 1, 2, 3].map((word): Word => [3, [1, at(pairs[word] ?? 0)], [2, at(whole[word] ?? 0)]])),
    ).toEqual([2, 1])
  })

  it('counts a word more in a short text than in a long one', () => {
    const lengths = Float32Array.of(1, 3, 0.3)
    expect(rank([[3, [1, at(5)], [2, at(5)]]], lengths).map(({ page }) => page)).toEqual([2, 1])
  })

  it('stops counting repetitions', () => {
    const [first, second] = rank([[3, [1, { frequency: 1000 }], [2, { frequency: 100 }]]])
    expect((first?.score ?? 0) / (second?.score ?? 1)).toBeLessThan(1.05)
  })

  it('orders equal pages by number, whatever order they come in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(PAGES - 1), { minLength: 1 }), (pages) => {
        const found = orderOf([1, ...pages.map((page) => [page, {}] as const)])
        expect(found).toEqual([...pages].sort((one, other) => one - other))
      }),
    )
  })

  it('puts a title with the words that are left out before one without', () => {
    const words = [makeWord([3, [1, { positions: [0], inTitle: true }], [2, { positions: [1], inTitle: true }]], 1)]
    const inTitles = [makeWord([1, [2, { positions: [0], inTitle: true }], [5, { positions: [0], inTitle: true }]], 0)]
    expect(rankPages(words, inTitles, new Float32Array(PAGES).fill(1)).map(({ page }) => page)).toEqual([2, 1])
  })

  it('gives nothing for no words', () => {
    expect(rank([])).toEqual([])
  })
})

describe('closestShare', () => {
  it('weighs the distinct words of the best stretch', () => {
    expect(
      closestShare([
        { weight: 2, positions: [3, 90] },
        { weight: 3, positions: [4, 200] },
      ]),
    ).toBe(5)
    expect(
      closestShare([
        { weight: 2, positions: [3] },
        { weight: 3, positions: [90] },
      ]),
    ).toBe(3)
    expect(closestShare([{ weight: 2, positions: [] }])).toBe(0)
  })

  it('never exceeds the weight of all words', () => {
    const placed = fc.record({ weight: fc.integer({ min: 1, max: 9 }), positions: fc.array(fc.nat(200)) })
    fc.assert(
      fc.property(fc.array(placed), (list) => {
        const share = closestShare(
          list.map(({ weight, positions }) => ({ weight, positions: positions.sort((a, b) => a - b) })),
        )
        expect(share).toBeLessThanOrEqual(list.reduce((sum, { weight }) => sum + weight, 0))
      }),
    )
  })
})

describe('phraseWeight', () => {
  it('counts pairs that are as far apart as in the query', () => {
    const first = { weight: 3, place: 0, positions: [10] }
    expect(phraseWeight([first, { weight: 2, place: 2, positions: [12] }])).toBe(2)
    expect(phraseWeight([first, { weight: 2, place: 1, positions: [12] }])).toBe(0)
    expect(phraseWeight([first, { weight: 2, place: null, positions: [11] }])).toBe(0)
  })
})

describe('openingWeight', () => {
  it('weighs the words at the beginning, and identifiers wherever they stand', () => {
    const words = [
      { weight: 2, identifier: false, positions: [4, 300] },
      { weight: 3, identifier: false, positions: [300] },
    ]
    expect(openingWeight(words)).toBe(2)
    expect(openingWeight([...words, { weight: 4, identifier: true, positions: [] }])).toBe(6)
  })
})

describe('quotedWeight', () => {
  it('weighs the best piece of the query', () => {
    const words = [
      { weight: 3, place: 0, positions: [10, 50] },
      { weight: 2, place: 1, positions: [11] },
      { weight: 4, place: 3, positions: [53, 53] },
      { weight: 9, place: null, positions: [12] },
    ]
    expect(quotedWeight(words)).toBe(7)
    expect(quotedWeight([])).toBe(0)
  })
})
