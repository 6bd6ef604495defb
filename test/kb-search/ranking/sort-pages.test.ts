import { describe, expect, it } from 'vitest'
import { sortPages } from '../../../plugins/kb-search/ranking/sort-pages.ts'
import { makeWordPages } from '../../../plugins/kb-search/ranking/word-pages.ts'
import { makeOrders, readOrder } from '../../../plugins/kb-search/static/article-orders.ts'
import { makeArticle } from '../make-article.ts'

const { date, cited } = makeOrders([
  makeArticle(5, { modified: '2001-01-01', citedBy: 2 }),
  makeArticle(7, { modified: '1999-01-01', citedBy: 10 }),
  makeArticle(9, { modified: '2001-01-01' }),
  makeArticle(11),
])

describe('makeOrders', () => {
  it('groups equals, best first, each number as a distance', () => {
    expect(date).toEqual([[5, 4], [7]])
    expect(cited).toEqual([[7], [5]])
    expect([...readOrder(date)]).toEqual([
      [5, 0],
      [9, 0],
      [7, 1],
    ])
  })
})

describe('sortPages', () => {
  const word = (...pages: number[]) => ({
    weight: 1,
    place: null,
    identifier: false,
    found: makeWordPages(pages.map((page) => ({ page, frequency: 1, inText: 1, inTitle: false, positions: () => [] }))),
  })
  const ranked = [11, 7, 9, 5].map((page) => ({ page, score: 1 }))

  it('sorts the pages with most words, those without a place last', () => {
    const places = readOrder(date)
    const sorted = sortPages(ranked, [word(5, 7, 9, 11), word(7, 9, 11)], (page) => places.get(page))
    expect(sorted.map(({ page }) => page)).toEqual([9, 7, 11])
    expect(sortPages([], [], () => undefined)).toEqual([])
  })
})
