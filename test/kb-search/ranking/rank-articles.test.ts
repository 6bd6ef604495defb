import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closestShare } from '../../../plugins/kb-search/ranking/closest-share.ts'
import { phraseWeight } from '../../../plugins/kb-search/ranking/phrase-weight.ts'
import { rankArticles, type WordMatch } from '../../../plugins/kb-search/ranking/rank-articles.ts'

const match = (positions: number[], inTitle = false, frequency = positions.length): WordMatch => ({
  frequency,
  inTitle,
  positions,
})

/** Words in query order; each entry is the articles that have the word. */
const words = (...lists: { weight: number; articles: [number, WordMatch][] }[]) =>
  lists.map(({ weight, articles }, place) => ({ weight, place, articles: new Map(articles) }))

const orderOf = (...lists: Parameters<typeof words>) => rankArticles(words(...lists)).map(({ number }) => number)

describe('rankArticles', () => {
  it('puts an article with all words before one with some', () => {
    expect(
      orderOf(
        {
          weight: 3,
          articles: [
            [1, match([5])],
            [2, match([5])],
          ],
        },
        { weight: 3, articles: [[2, match([50])]] },
      ),
    ).toEqual([2, 1])
  })

  it('lets a rare word count more than a frequent one', () => {
    expect(orderOf({ weight: 1, articles: [[1, match([5])]] }, { weight: 6, articles: [[2, match([5])]] })).toEqual([
      2, 1,
    ])
  })

  it('puts a word in the title before a word in the text', () => {
    expect(
      orderOf({
        weight: 3,
        articles: [
          [1, match([40])],
          [2, match([0], true)],
        ],
      }),
    ).toEqual([2, 1])
  })

  it('puts words that stand together before words that stand apart', () => {
    expect(
      orderOf(
        {
          weight: 3,
          articles: [
            [1, match([10])],
            [2, match([10])],
          ],
        },
        {
          weight: 3,
          articles: [
            [1, match([200])],
            [2, match([12])],
          ],
        },
      ),
    ).toEqual([2, 1])
  })

  it('puts a phrase before the same words in another order', () => {
    expect(
      orderOf(
        {
          weight: 3,
          articles: [
            [1, match([11])],
            [2, match([10])],
          ],
        },
        {
          weight: 3,
          articles: [
            [1, match([10])],
            [2, match([11])],
          ],
        },
      ),
    ).toEqual([2, 1])
  })

  it('stops counting repetitions', () => {
    const [first, second] = rankArticles(
      words({
        weight: 3,
        articles: [
          [1, match([1], false, 1000)],
          [2, match([1], false, 100)],
        ],
      }),
    )
    expect((first?.score ?? 0) / (second?.score ?? 1)).toBeLessThan(1.05)
  })

  it('orders equal articles by number, whatever order they come in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1000), { minLength: 1 }), (numbers) => {
        const found = orderOf({ weight: 1, articles: numbers.map((number) => [number, match([3])]) })
        expect(found).toEqual([...numbers].sort((one, other) => one - other))
      }),
    )
  })

  it('gives nothing for no words', () => {
    expect(rankArticles([])).toEqual([])
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
