import { describe, expect, it } from 'vitest'
import type { FoundName } from '../../../../../layouts/assets/search/found-results.ts'
import { namesWithPages } from '../../../../../layouts/assets/search/results/answers.ts'

function makeName(key: string, page: string | undefined): FoundName {
  return { key, entry: { kind: 'errorCode', articles: [1], ...(page === undefined ? {} : { page }) } }
}

describe('namesWithPages', () => {
  it('shows a page once to which a code and its symbol lead, and leaves out what has none', () => {
    const names = [
      makeName('0x1f', '/error/0x1f/'),
      { key: 'lamp.dll', entry: null },
      makeName('0x2f', undefined),
      makeName('lamp_not_lit', '/error/0x1f/'),
      makeName('0x3f', '/error/0x3f/'),
    ]
    expect(namesWithPages(names).map(({ key }) => key)).toEqual(['0x1f', '0x3f'])
  })
})
