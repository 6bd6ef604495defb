import { describe, expect, it } from 'vitest'
import { findInOrder } from '../../../plugins/kb-search/ranking/words-in-order.ts'
import { makePages } from './make-pages.ts'

describe('findInOrder', () => {
  const first = makePages(
    [1, { positions: [5, 90], inTitle: true }],
    [2, { positions: [5] }],
    [3, {}],
    [4, { positions: [9] }],
  )
  const second = makePages([1, { positions: [8] }], [2, { positions: [4] }], [4, { positions: [14] }])

  it('finds the pages where one stands closely behind the other, and where', () => {
    const found = findInOrder([first, second])
    expect([...found.pages]).toEqual([1])
    expect(found.positionsOf(0)).toEqual([5])
    expect(found.inTitle[0]).toBe(0)
  })

  it('gives one word as it is, and nothing for none', () => {
    expect(findInOrder([first])).toBe(first)
    expect([...findInOrder([]).pages]).toEqual([])
  })
})
