import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutAbsent } from '../../../plugins/kb-site/addresses/absent-lines.ts'

/** Absent articles that are cited so often. */
function cite(...times: readonly number[]) {
  return times.map((count, index) => ({ id: `Q${index}`, citedBy: Array.from({ length: count }, () => 'Q1') }))
}

describe('cutAbsent', () => {
  it('gives an article that very many cite a page of its own', () => {
    const pages = cutAbsent(cite(822, 404, 90, 10, 5))
    expect(pages.map((page) => page.map(({ citedBy }) => citedBy.length))).toEqual([[822], [404, 90], [10, 5]])
  })

  it('keeps all in their order, at most 100 and so many citing on a page', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { maxLength: 300 }), (times) => {
        const absent = cite(...times)
        const pages = cutAbsent(absent)
        expect(pages.flat()).toEqual(absent)
        for (const page of pages) {
          const citing = page.reduce((sum, { citedBy }) => sum + citedBy.length, 0)
          expect(page.length <= 100 && (citing <= 500 || page.length === 1)).toBe(true)
        }
      }),
    )
  })
})
