import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pageSize, paginate } from '../../../plugins/kb-site/addresses/paginate.ts'

it('gives an empty list one empty page', () => {
  expect(paginate([], '/dll/')).toEqual([
    { url: '/dll/', entries: [], pagination: { page: 1, pages: 1, urls: ['/dll/'] } },
  ])
})

it('cuts after 200 entries', () => {
  const slices = paginate(Array.from({ length: pageSize + 1 }), '/dll/')
  expect(slices.map(({ entries }) => entries.length)).toEqual([200, 1])
  expect(slices.map(({ url }) => url)).toEqual(['/dll/', '/dll/page/2/'])
})

it('shows every entry once and in order', () => {
  fc.assert(
    fc.property(fc.nat(1500), (length) => {
      const entries = Array.from({ length }, (_, index) => index)
      expect(paginate(entries, '/').flatMap((slice) => slice.entries)).toEqual(entries)
    }),
  )
})
