import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSearch, writeSearch } from '../../../../../layouts/assets/search/page/search-address.ts'
import { makeSearch } from '../make-found.ts'

describe('the search page’s address', () => {
  it('holds query, filters and order, and nothing for nothing', () => {
    const filters = { product: 'Lamps & Bulbs' }
    expect(writeSearch(makeSearch({ query: 'netif.dll', filters, order: 'date' }))).toBe(
      '?q=netif.dll&product=Lamps+%26+Bulbs&sort=date',
    )
    expect(writeSearch(makeSearch({ query: '' }))).toBe('')
    expect(readSearch('?q=+lamp+&year=1999&names=dll&sort=size&other=1')).toEqual(
      makeSearch({ filters: { year: '1999', names: 'dll' } }),
    )
  })

  it('reads what it wrote', () => {
    const filters = fc.record(
      { product: fc.string({ minLength: 1 }), year: fc.string({ minLength: 1 }), names: fc.string({ minLength: 1 }) },
      { requiredKeys: [] },
    )
    const order = fc.constantFrom('relevance' as const, 'date' as const, 'cited' as const)
    fc.assert(
      fc.property(
        fc.record({
          query: fc.string({ unit: 'grapheme' }),
          filters,
          order,
          allWords: fc.boolean(),
          fullText: fc.boolean(),
        }),
        (written) => {
          const search = { ...written, query: written.query.trim() }
          expect(readSearch(writeSearch(search))).toEqual(search)
        },
      ),
    )
  })
})
