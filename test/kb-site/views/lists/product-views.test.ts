import { describe, expect, it } from 'vitest'
import type { ListingPage } from '../../../../layouts/types.ts'
import { listProductLists } from '../../../../plugins/kb-site/views/lists/product-views.ts'
import { makeArchive, makeContent } from '../../make-archive.ts'
import { makeRecord } from '../../make-record.ts'

const versions = [{ platform: 'winnt', versions: ['5.5'] }]
const content = makeContent(
  makeArchive([
    makeRecord(1, { title: 'beta', modified: '1999-01-01', issueType: 'kbprb' }),
    makeRecord(2, { title: 'Alpha', modified: '2000-01-01', references: ['Q1', 'Q9'], issueType: 'kbhowto kbprb' }),
    makeRecord(3, { title: '"Quoted"', modified: null, references: ['Q1'] }),
    ...Array.from({ length: 25 }, (_, index) => makeRecord(10 + index, { title: 'C', versions })),
    ...Array.from({ length: 25 }, (_, index) =>
      makeRecord(40 + index, { title: 'D', versions: [...versions, { platform: null, versions: ['5.0', '5.5'] }] }),
    ),
  ]),
)
const lists = new Map(
  listProductLists(content.collections.products[0] ?? expect.fail(), content).map(({ urls, make }) => [urls[0], make]),
)

function firstPage(path: string): ListingPage {
  return lists.get(`/product/exchange/${path}`)?.()[0] ?? expect.fail(`no page ${path}`)
}

function idsOf({ groups }: ListingPage): string[] {
  return groups.flatMap(({ articles }) => articles.map(({ id }) => id))
}

describe('listProductLists', () => {
  it('begins with the newest, by year', () => {
    const page = firstPage('')
    expect(idsOf(page).slice(0, 2)).toEqual(['Q2', 'Q1'])
    expect(page.jumps.map(({ name, url, count }) => [name, url, count])).toEqual([
      ['2000', '/product/exchange/#in-2000', 1],
      ['1999', '/product/exchange/#in-1999', 1],
      ['No date', '/product/exchange/#in-no-year', 51],
    ])
    expect(page.mostCited).toMatchObject([{ article: { id: 'Q1' }, count: 2 }])
  })

  it('orders by number, by title without regard to case, and by citations', () => {
    const byNumber = firstPage('by-number/')
    expect(idsOf(byNumber).slice(0, 3)).toEqual(['Q1', 'Q2', 'Q3'])
    expect(byNumber.groups).toMatchObject([{ heading: null }])
    const byTitle = firstPage('by-title/')
    expect(idsOf(byTitle).slice(0, 3)).toEqual(['Q3', 'Q2', 'Q1'])
    expect(byTitle.jumps.map(({ name }) => name)).toEqual(['#', 'A', 'B', 'C', 'D'])
    expect(firstPage('by-citations/').groups[0]?.articles).toMatchObject([{ id: 'Q1', citations: 2 }])
  })

  it('gives a long list by number as numbers alone, in ranges', () => {
    const records = Array.from({ length: 450 }, (_, index) => makeRecord(9_700 + index))
    const large = makeContent(makeArchive(records))
    const [, byNumber] = listProductLists(large.collections.products[0] ?? expect.fail(), large)
    expect(byNumber?.urls).toEqual(['/product/exchange/by-number/'])
    expect(byNumber?.make()[0]).toMatchObject({
      groups: [
        { heading: 'Q1 to Q9999', id: 'from-0', numbers: { length: 300 } },
        { heading: 'Q10000 to Q19999', id: 'from-10000', numbers: { length: 150 } },
      ],
    })
  })

  it('says on each of them which order is shown', () => {
    const { orders, breadcrumbs } = firstPage('by-title/')
    expect(orders?.map(({ name, current }) => [name, current])).toEqual([
      ['Newest', false],
      ['Number', false],
      ['Title', true],
      ['Citations', false],
    ])
    expect(breadcrumbs.at(-1)?.url).toBe('/product/exchange/')
  })

  it('narrows by year, type and version', () => {
    const { facets } = firstPage('')
    expect(facets?.map(({ name, entries }) => [name, entries.map(({ url, count }) => [url, count])])).toEqual([
      [
        'Year',
        [
          ['/product/exchange/#in-2000', 1],
          ['/product/exchange/#in-1999', 1],
          ['/product/exchange/#in-no-year', 51],
        ],
      ],
      [
        'Type',
        [
          ['/product/exchange/type/kbprb/', 2],
          ['/product/exchange/type/kbhowto/', 1],
        ],
      ],
      [
        'Version',
        [
          ['/product/exchange/version/5.0/', 25],
          ['/product/exchange/version/5.5/', 50],
        ],
      ],
    ])
    expect(idsOf(firstPage('type/kbprb/'))).toEqual(['Q2', 'Q1'])
    expect(idsOf(firstPage('version/5.5/'))).toHaveLength(50)
  })

  it('gives many articles of a version as numbers alone, in their order within each year', () => {
    const records = Array.from({ length: 450 }, (_, index) =>
      makeRecord(1 + index, {
        modified: `200${index % 2}-0${1 + (index % 7)}-01`,
        versions: [{ platform: null, versions: ['5.0', ...(index < 250 ? ['5.5'] : [])] }],
      }),
    )
    const large = makeContent(makeArchive(records))
    const [list] = listProductLists(large.collections.products[0] ?? expect.fail(), large).filter(
      ({ urls }) => urls[0] === '/product/exchange/version/5.5/',
    )
    expect(list?.urls).toHaveLength(1)
    const [page] = list?.make() ?? []
    expect(page?.total).toBe(250)
    expect(page?.groups.map(({ heading, numbers }) => [heading, numbers?.length])).toEqual([
      ['2001', 125],
      ['2000', 125],
    ])
    expect(page?.groups[1]?.numbers?.slice(0, 3).map(({ id }) => id)).toEqual(['Q1', 'Q3', 'Q5'])
  })

  it('has no order by citations where no article is cited', () => {
    const uncited = makeContent(makeArchive([makeRecord(1)]))
    const paths = listProductLists(uncited.collections.products[0] ?? expect.fail(), uncited).flatMap(
      ({ urls }) => urls,
    )
    expect(paths).toEqual(['/product/exchange/', '/product/exchange/by-number/', '/product/exchange/by-title/'])
  })
})
