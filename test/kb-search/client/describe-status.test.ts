import { describe, expect, it } from 'vitest'
import { describeStatus } from '../../../layouts/assets/search/describe-status.ts'
import type { FoundResults } from '../../../layouts/assets/search/find-results.ts'

const found = (fields: Partial<FoundResults>): FoundResults => ({
  results: [],
  total: 0,
  unfiltered: 0,
  missing: [],
  absent: null,
  names: [],
  ...fields,
})

describe('describeStatus', () => {
  it.each([
    [{ total: 1 }, {}, '1 article for “lamp”.'],
    [{ total: 1200 }, {}, '1,200 articles for “lamp”.'],
    [{ total: 2, missing: ['bulb'] }, {}, '2 articles for “lamp”. No article has “bulb”.'],
    [{ unfiltered: 3 }, { year: '1999' }, '3 articles found, but none under 1999. Choose “Any” to see them.'],
    [
      { missing: ['lamp'] },
      {},
      'Nothing found for “lamp”. No article has “lamp”. Try other or fewer words, or a file name or error code alone.',
    ],
    [{ total: 4, absent: 12345 }, {}, 'Q12345 is not in this archive. 4 articles for “lamp”.'],
  ])('tells %j under %j', (fields, filters, status) => {
    expect(describeStatus({ query: 'lamp', filters }, found(fields))).toBe(status)
  })

  it('says back only the beginning of a long paste', () => {
    expect(describeStatus({ query: 'x'.repeat(500), filters: {} }, found({ total: 2 }))).toBe(
      `2 articles for “${'x'.repeat(100)}…”.`,
    )
  })
})
