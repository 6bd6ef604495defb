import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexOfPage, unitePages } from '../../../plugins/kb-search/ranking/word-pages.ts'
import { makePages } from './make-pages.ts'

const pageLists = fc.array(fc.uniqueArray(fc.nat(50)), { maxLength: 4 })

describe('unitePages', () => {
  it('adds up counts and places', () => {
    const united = unitePages([
      makePages([1, { positions: [4] }], [2, { positions: [7] }]),
      makePages([2, { positions: [5], inTitle: true }], [9, { positions: [1] }]),
    ])
    expect([...united.pages]).toEqual([1, 2, 9])
    expect([...united.frequencies]).toEqual([1, 2, 1])
    expect([...united.inTitle]).toEqual([0, 1, 0])
    expect(united.positionsOf(1)).toEqual([5, 7])
  })

  it('has every page once, in order', () => {
    fc.assert(
      fc.property(pageLists, (lists) => {
        const united = unitePages(lists.map((pages) => makePages(...pages.map((page) => [page, {}] as const))))
        expect([...united.pages]).toEqual([...new Set(lists.flat())].sort((one, other) => one - other))
      }),
    )
  })
})

describe('indexOfPage', () => {
  it('finds the pages that are there and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50)), fc.nat(50), (pages, page) => {
        const list = makePages(...pages.map((each) => [each, {}] as const))
        expect(indexOfPage(list, page)).toBe([...list.pages].indexOf(page))
      }),
    )
  })
})
