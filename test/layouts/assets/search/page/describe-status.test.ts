import { describe, expect, it } from 'vitest'
import { describeStatus } from '../../../../../layouts/assets/search/page/describe-status.ts'
import { makeFound, makeSearch } from '../make-found.ts'

describe('describeStatus', () => {
  it.each([
    [{ total: 1 }, {}, '1 article for “lamp”.'],
    [{ total: 1200 }, {}, '1,200 articles for “lamp”.'],
    [{ total: 2, missing: ['bulb'] }, {}, '2 articles for “lamp”. No article has “bulb”.'],
    [{ total: 2, phrases: 'found' as const }, {}, '2 articles for “lamp”, word for word.'],
    [
      { total: 2, phrases: 'nowhere' as const },
      {},
      'No article has what stands in quotation marks word for word. 2 articles for “lamp”.',
    ],
    [{ total: 2 }, { order: 'cited' as const }, '2 articles for “lamp”, most cited first.'],
    [{ unfiltered: 3 }, { filters: { year: '1999' } }, '3 articles found, but none with these filters.'],
    [{ missing: ['lamp'] }, {}, 'Nothing found for “lamp”. No article has “lamp”.'],
    [{ total: 3, known: 3 }, {}, '3 articles for “lamp”, all known to name it.'],
    [{ total: 30, known: 3 }, {}, '30 articles for “lamp”, the first 3 known to name it.'],
    [{ total: 30, complete: 2 }, {}, '2 articles for “lamp”; 30 with a part of it.'],
    [{ missing: ['lamp'] }, { allWords: true }, 'No article has all of “lamp”. No article has “lamp”.'],
    [{ total: 30, complete: 0 }, {}, 'No article has all of “lamp”, 30 articles some of it.'],
    [
      { total: 2, leftOut: ['error', 'file'] },
      {},
      '2 articles for “lamp”. Nearly every article has “error” and “file”: only titles count there.',
    ],
    [
      { total: 4, absent: [{ number: 12345, page: null, citedBy: 0 }] },
      {},
      'Q12345 is not in this archive, and no article is known to refer to it. 4 articles for “lamp”.',
    ],
    [
      { total: 2, identified: true, absent: [{ number: 12345, page: '/absent/#Q12345', citedBy: 2 }] },
      {},
      'Q12345 is not in this archive. 2 articles refer to it.',
    ],
  ])('tells %j under %j', (found, search, status) => {
    expect(describeStatus(makeSearch(search), makeFound(found))).toBe(status)
  })

  it('says back only the beginning of a long paste', () => {
    expect(describeStatus(makeSearch({ query: 'x'.repeat(500) }), makeFound({ total: 2 }))).toBe(
      `2 articles for “${'x'.repeat(100)}…”.`,
    )
  })
})
