import { selectAll } from 'hast-util-select'
import { toText } from 'hast-util-to-text'
import { describe, expect, it } from 'vitest'
import type { ListingPage, Page } from '../../layouts/types.ts'
import { one, parsePage, wordsOf } from './parse-page.ts'
import { link } from './sample-article.ts'
import {
  absentPage,
  buildsPage,
  entityPage,
  indexPage,
  listingPage,
  registryTreePage,
  titleIndexPage,
} from './sample-lists.ts'
import { homePage, pages, site } from './sample-views.ts'

describe('listing page', () => {
  it('says what it is about, how much there is, and where one stands', () => {
    const tree = parsePage(listingPage)
    expect(wordsOf('.page-header', tree)).toBe('Product Test Server A server for tests.')
    expect(wordsOf('.listed h2', tree)).toBe('401 articles page 2 of 3')
    expect(wordsOf('.most-cited', tree)).toContain('cited by 1 article')
  })

  it('falls into parts, with links to where each begins', () => {
    const tree = parsePage(listingPage)
    expect(wordsOf('.listed .jumps', tree)).toBe('3 parts of this list 1998 7 1997 7 1996 7')
    expect(one('.article-group h3', tree).properties['id']).toBe('in-1998')
    expect(wordsOf('.article-group', tree)).toBe('1998 INFO: A Second Article Q100002, 1998-11-05')
  })

  it('gives numbers alone where the list is long', () => {
    const groups = [{ heading: '1998', url: null, id: 'in-1998', articles: [], numbers: [link, link] }]
    const tree = parsePage({ ...listingPage, groups })
    expect(wordsOf('.article-group', tree)).toBe('1998 Q100002, Q100002')
  })

  it('offers its orders', () => {
    const tree = parsePage(listingPage)
    expect(wordsOf('.orders', tree)).toBe('Newest Title')
    expect(wordsOf('.orders [aria-current]', tree)).toBe('Newest')
    expect(selectAll('.orders a', tree).map((a) => toText(a))).toEqual(['Title'])
    expect(selectAll('.shared-products', tree)).toEqual([])
  })

  it('names the products that it shares on its first page', () => {
    const first = { ...listingPage, pagination: { page: 1, pages: 1, urls: ['/x/'] } }
    const words = 'These include nearly all articles on Other Server: 1,000 of 1,100'
    expect(wordsOf('.shared-products', parsePage(first))).toBe(`${words} All others:`)
    expect(wordsOf('.shared-products', parsePage({ ...first, groups: [], jumps: [] }))).toBe(words)
  })

  it('counts citations in a list by citations', () => {
    const cited = { heading: null, url: null, id: null, articles: [{ ...link, citations: 2 }] }
    const tree = parsePage({ ...listingPage, groups: [cited], jumps: [] })
    expect(wordsOf('.listed .article-list', tree)).toBe('INFO: A Second Article Q100002, cited by 2 articles')
  })
})

describe('index of titles', () => {
  const tree = parsePage(titleIndexPage)

  it('leads from each letter to the ranges of its titles', () => {
    expect(wordsOf('.letters', tree)).toBe('A C')
    expect(selectAll('main h2', tree).map(({ properties }) => properties['id'])).toEqual(['letter-A', 'letter-C'])
    expect(selectAll('main section a', tree).map((a) => [toText(a), a.properties['href']])).toEqual([
      ['access … always', '/archive/title/1/#letter-A'],
      ['cannot', '/archive/title/1/#letter-C'],
      ['change … copy', '/archive/title/2/'],
    ])
  })

  it('says how much there is', () => {
    expect(wordsOf('.page-header', tree)).toContain('1,000 articles')
  })
})

describe('pagination', () => {
  it.each([
    [1, 1, ''],
    [1, 3, '1 of 3 2 3 Next'],
    [3, 3, 'Previous 1 2 3 of 3'],
    [6, 20, 'Previous 1 … 4 5 6 of 20 7 8 … 20 Next'],
    [4, 7, 'Previous 1 2 3 4 of 7 5 6 7 Next'],
    [5, 8, 'Previous 1 2 3 4 5 of 8 6 7 8 Next'],
  ])('shows the pages around page %i of %i', (page, count, words) => {
    expect(wordsOf('.pagination', parsePage(paginated(page, count)))).toBe(words)
  })

  it('links each page to its own address', () => {
    const links = selectAll('.pagination a', parsePage(paginated(2, 3)))
    expect(links.map((a) => a.properties['href'])).toEqual([
      '/archive/x/1/',
      '/archive/x/1/',
      '/archive/x/3/',
      '/archive/x/3/',
    ])
    expect(links.map((a) => a.properties['rel'])).toEqual([['prev'], undefined, undefined, ['next']])
  })
})

describe('other lists', () => {
  it('gives counts with their thousands apart', () => {
    expect(wordsOf('.counted-list', parsePage(indexPage))).toBe('Test Server 12,345')
  })

  it('leads to first letters', () => {
    expect(selectAll('.letters a', parsePage(indexPage)).map((a) => a.properties['href'])).toEqual([
      '/archive/dll/',
      '/archive/dll/2/',
    ])
  })

  it('names the product above the articles of an entity', () => {
    expect(wordsOf('.listed h3', parsePage(entityPage))).toBe('Test Server')
    expect(wordsOf('.listed li', parsePage(entityPage))).toContain('Q100002, 1998-11-05')
  })

  it('says what an entity is, and where that is known from', () => {
    const tree = parsePage(entityPage)
    expect(wordsOf('.identities', tree)).toBe(
      'DLL TEST_LIBRARY: It does the tests. (Test.h; Q100002 and 3 more) Windows error 5 (Test.h)',
    )
    expect(wordsOf('.identities q', tree)).toBe('It does the tests.')
    expect(wordsOf('.identities a', tree)).toBe('Q100002')
    expect(selectAll('.identities', parsePage({ ...entityPage, identities: [] }))).toEqual([])
  })

  it('begins a long list with the articles to read first, and why', () => {
    const best = [
      { article: { ...link, sentence: 'It is so.' }, reasons: ['named in its title', 'cited by 3 articles'] },
    ]
    const tree = parsePage({ ...entityPage, best })
    expect(wordsOf('.best-articles', tree)).toBe(
      'Read first INFO: A Second Article Q100002: named in its title, cited by 3 articles It is so.',
    )
    expect(selectAll('.best-articles', parsePage(entityPage))).toEqual([])
  })

  it('gives an entity its facts and companions', () => {
    const tree = parsePage(entityPage)
    expect(wordsOf('.fact-list', tree)).toBe('Runs the service Test Service Service key TestService')
    expect(wordsOf('main figure', tree)).toContain('What articles name together with Netif.dll')
    expect(wordsOf('.co-named', tree)).toMatch(/^Named together with it Services Test Server 12,345 /)
  })

  it('has the facts of one name in one line', () => {
    const also = ['Error 13', 'System error 13'].map((value) => ({ name: 'Also', value, url: '/error/x/' }))
    const tree = parsePage({ ...entityPage, facts: also })
    expect(wordsOf('.fact-list', tree)).toBe('Also Error 13, System error 13')
    expect(selectAll('.fact-list dd a', tree).length).toBe(2)
  })

  it('gives an absent article an id, its title, those that cite it, and a way to find a copy', () => {
    const tree = parsePage(absentPage)
    expect(wordsOf('#Q100003', tree)).toBe(
      'Q100003 INFO: A Lost One Cited by 1 article · Look for Q100003 in the Internet Archive INFO: A Second Article Q100002',
    )
    expect(one('#Q100003 a[rel=external]', tree).properties['href']).toMatch(/support\.microsoft\.com\/kb\/100003$/)
  })

  it('quotes articles and lists the builds of a file', () => {
    const tree = parsePage(entityPage)
    expect(wordsOf('.listed q', tree)).toBe('It loads Test.dll.')
    expect(wordsOf('.builds tbody', tree)).toBe('1.0.2 1998-11-05 12,345 x86 Q100002')
  })

  it('groups articles by product where there are several', () => {
    const groups = ['test', 'other'].map((code) => ({
      heading: code,
      url: `/product/${code}/`,
      id: `in-${code}`,
      articles: [link],
    }))
    const tree = parsePage({ ...entityPage, groups })
    expect(selectAll('.article-group h3 a', tree).map((a) => a.properties['href'])).toEqual([
      '/archive/product/test/',
      '/archive/product/other/',
    ])
  })

  it('begins with the articles of an entity, and names what stands below many', () => {
    const tree = parsePage(entityPage)
    const headings = selectAll('main h2', tree).map((heading) => toText(heading))
    expect(headings).toEqual(['1 article', 'One known build', 'Named together with it'])
    expect(selectAll('.ways-down', tree)).toEqual([])
    const groups = [{ heading: null, url: null, id: null, articles: Array.from({ length: 10 }, () => link) }]
    const long = parsePage({ ...entityPage, groups })
    expect(wordsOf('.ways-down', long)).toBe('Below the articles: One known build · Named together with it')
    for (const { properties } of selectAll('.ways-down a', long)) one(`main ${properties['href']}`, long)
  })

  it('leaves out columns that no build fills', () => {
    const [build] = entityPage.builds ?? []
    if (!build) throw new Error('Expected a build among the samples')
    const tree = parsePage({ ...entityPage, builds: [{ ...build, platform: null, size: null }] })
    expect(wordsOf('.builds table', tree)).toBe('Version Date Shipped with 1.0.2 1998-11-05 Q100002')
  })

  it('nests registry keys and leads to parts with pages of their own', () => {
    const tree = parsePage(registryTreePage)
    expect(wordsOf('.registry-tree', tree)).toBe('HKEY_LOCAL_MACHINE Software 2 articles System 200 keys')
    expect(selectAll('.registry-tree .registry-tree li', tree)).toHaveLength(2)
  })

  it('shows builds of files, with a place for the form that its script makes', () => {
    const tree = parsePage(buildsPage)
    expect(one('#builds-form', tree).children).toEqual([])
    expect(wordsOf('.build-table tbody', tree)).toBe('test.dll 1.0.2 1998-11-05 12,345 x86 Q100002')
    expect(selectAll('script[src$="builds.js"]', tree)).toHaveLength(1)
  })

  it('draws years as bars with their numbers in words', () => {
    const tree = parsePage(homePage)
    expect(wordsOf('.year-chart ul', tree)).toBe('1999 4 1998 2')
    const heights = selectAll('.year-chart rect', tree).map((bar) => Number(bar.properties['height']))
    expect(heights).toEqual([100, 50])
  })

  it('shows years without articles as empty, unlinked bars', () => {
    const [first, last] = homePage.years ?? []
    if (!first || !last) throw new Error('Expected two years among the samples')
    const tree = parsePage({ ...homePage, years: [first, { ...last, name: '2000' }] })
    expect(wordsOf('.year-chart ul', tree)).toBe('2000 4 1999 0 1998 2')
    expect(selectAll('.year-chart a', tree)).toHaveLength(2)
  })
})

describe('search page', () => {
  const search = pages.find((page) => page.kind === 'search') as Page

  it('has the empty parts that the script fills, and announces what it finds', () => {
    const tree = parsePage(search)
    expect(one('main form#search-form input[name=q]', tree).properties['type']).toBe('search')
    expect(one('main #search-status[role=status]', tree).children).toEqual([])
    expect(one('main ol#results', tree).children).toEqual([])
    expect(one('main #search-settings', tree).children).toEqual([])
    expect(one('main > #search-answers[role=status]', tree).children).toEqual([])
    expect(one('body', tree).properties).not.toHaveProperty('dataUnsearched')
  })

  it('leads to the browse indexes where there is no index to search', () => {
    const tree = parsePage(search, { ...site, search: false })
    expect(wordsOf('main', tree)).toContain('Every article can be reached by browsing. Browse DLLs 3')
    expect(selectAll('#results, body:not([data-unsearched]), script[src$="search.js"]', tree)).toEqual([])
  })
})

function paginated(page: number, count: number): ListingPage {
  const urls = Array.from({ length: count }, (_, index) => `/x/${index + 1}/`)
  return { ...listingPage, pagination: { page, pages: count, urls } }
}
