import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSearch, writeSearch } from '../../../layouts/assets/search/search-address.ts'

describe('the search page’s address', () => {
  it('holds query and filters, and nothing for nothing', () => {
    expect(writeSearch({ query: 'netif.dll', filters: { product: 'Lamps & Bulbs' } })).toBe(
      '?q=netif.dll&product=Lamps+%26+Bulbs',
    )
    expect(writeSearch({ query: '', filters: {} })).toBe('')
    expect(readSearch('?q=+lamp+&year=1999&other=1')).toEqual({ query: 'lamp', filters: { year: '1999' } })
  })

  it('reads what it wrote', () => {
    const filters = fc.record(
      { product: fc.string({ minLength: 1 }), year: fc.string({ minLength: 1 }) },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), filters, (query, chosen) => {
        const search = { query: query.trim(), filters: chosen }
        expect(readSearch(writeSearch(search))).toEqual(search)
      }),
    )
  })
})
