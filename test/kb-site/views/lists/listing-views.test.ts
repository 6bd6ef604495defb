import { describe, expect, it } from 'vitest'
import type { ListingPage } from '../../../../layouts/types.ts'
import {
  type ListingKind,
  listListingUrls,
  viewListing,
} from '../../../../plugins/kb-site/views/lists/listing-views.ts'
import { makeArchive, makeContent } from '../../make-archive.ts'
import { makeRecord } from '../../make-record.ts'

const windows = { code: 'winnt', name: 'Windows NT' }
const keywords: ListingKind = { label: 'Keyword', plural: 'Keywords', index: '/keyword/' }

describe('viewListing', () => {
  it('lists articles by product, newest first within', () => {
    const { collections } = makeContent(
      makeArchive([
        makeRecord(1, { modified: '1999-01-01', keywords: ['kbsetup'] }),
        makeRecord(2, { modified: '2000-01-01', keywords: ['kbsetup'] }),
        makeRecord(3, { product: windows, keywords: ['kbsetup'] }),
      ]),
    )
    const [page] = viewListing(collections.keywords[0] ?? expect.fail(), keywords, collections)
    expect(page?.groups.map(({ url, articles }) => [url, articles.map(({ id }) => id)])).toEqual([
      ['/product/exchange/', ['Q2', 'Q1']],
      ['/product/winnt/', ['Q3']],
    ])
    expect(page?.shared).toBeUndefined()
  })

  it('leads to a large product instead of listing nearly all of its articles', () => {
    const exchange = Array.from({ length: 230 }, (_, index) =>
      makeRecord(index + 1, { keywords: index < 220 ? ['kbmail'] : [] }),
    )
    const other = makeRecord(500, { product: windows, keywords: ['kbmail'] })
    const { collections } = makeContent(makeArchive([...exchange, other]))
    const pages = viewListing(collections.keywords[0] ?? expect.fail(), keywords, collections)
    expect(pages).toHaveLength(1)
    expect(pages[0]?.total).toBe(221)
    expect(pages[0]?.groups.flatMap(({ articles }) => articles.map(({ id }) => id))).toEqual(['Q500'])
    expect(pages[0]?.shared).toMatchObject([{ url: '/product/exchange/', count: 220, total: 230 }])
  })

  it('gives the articles of a long list by number, where its kind asks for it', () => {
    const records = Array.from({ length: 450 }, (_, index) =>
      makeRecord(index + 1, { technology: ['kbAny'], product: { code: null, name: `Product ${index % 9}` } }),
    )
    const { collections } = makeContent(makeArchive(records))
    const list = collections.technologies[0] ?? expect.fail()
    const kind: ListingKind = { label: 'Technology', plural: 'Technologies', index: '/technology/' }
    expect(viewListing(list, kind, collections).map(countNumbers)).toEqual([0, 0, 0])
    const long = { ...kind, briefAbove: 400 }
    expect(viewListing(list, long, collections).map(countNumbers)).toEqual([450])
    expect(listListingUrls(list, long, collections)).toEqual([list.url])
  })
})

function countNumbers({ groups }: ListingPage): number {
  return groups.flatMap(({ numbers = [] }) => numbers).length
}
