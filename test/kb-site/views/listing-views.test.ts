import { describe, expect, it } from 'vitest'
import { type ListingKind, viewListing } from '../../../plugins/kb-site/views/listing-views.ts'
import { makeArchive, makeContent } from '../make-archive.ts'
import { makeRecord } from '../make-record.ts'

const { archive, collections } = makeContent(
  makeArchive([
    makeRecord(1, { modified: '1999-01-01', keywords: ['kbsetup'] }),
    makeRecord(2, { modified: '2000-01-01', keywords: ['kbsetup'], references: ['Q1', 'Q3'] }),
    makeRecord(3, { product: { code: 'winnt', name: 'Windows NT' }, keywords: ['kbsetup'] }),
  ]),
)
const products: ListingKind = { label: 'Product', plural: 'Products', index: '/product/', showsMostCited: true }
const keywords: ListingKind = { label: 'Keyword', plural: 'Keywords', index: '/keyword/' }

describe('viewListing', () => {
  it('lists the newest articles first', () => {
    const [page] = viewListing(collections.keywords[0] ?? expect.fail(), keywords, archive)
    expect(page?.articles.map(({ id }) => id)).toEqual(['Q2', 'Q1', 'Q3'])
    expect(page?.mostCited).toEqual([])
  })

  it('begins a product with its most cited articles', () => {
    const exchange = collections.products.find(({ url }) => url === '/product/exchange/') ?? expect.fail()
    const [page] = viewListing(exchange, products, archive)
    expect(page?.mostCited).toMatchObject([{ article: { id: 'Q1' }, count: 1 }])
  })
})
