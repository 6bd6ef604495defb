import { select, selectAll } from 'hast-util-select'
import { toText } from 'hast-util-to-text'
import { describe, expect, it } from 'vitest'
import { one, parsePage, wordsOf } from './parse-page.ts'
import { articlePage } from './sample-article.ts'
import { listingPage } from './sample-lists.ts'
import { homePage, pages, site } from './sample-views.ts'

const published = { ...site, origin: 'https://archive.invalid' }

describe('head', () => {
  it('adds the name of the site to a title that leaves room for it', () => {
    expect(wordsOf('title', parsePage(listingPage))).toBe('Test Server · Test Archive')
    expect(wordsOf('title', parsePage(homePage))).toBe('Test Archive')
    const long = 'Q100001: '.padEnd(68, 'x')
    expect(wordsOf('title', parsePage({ ...articlePage, title: long }))).toBe(long)
  })

  it('cuts titles that are longer than 70 characters', () => {
    expect(wordsOf('title', parsePage({ ...articlePage, title: 'y'.repeat(71) }))).toBe(`${'y'.repeat(69)}…`)
    expect(wordsOf('title', parsePage({ ...articlePage, title: '&'.repeat(20) }))).toBe(`${'&'.repeat(11)}…`)
    expect(wordsOf('title', parsePage({ ...articlePage, title: '>'.repeat(20) }))).toBe(`${'>'.repeat(17)}…`)
  })

  it('describes an article by its first words', () => {
    const content = one('meta[name=description]', parsePage(articlePage)).properties['content']
    expect(content).toBe('Test Server: The loader gives up.')
  })

  it('gives whole addresses only where the origin is known', () => {
    expect(select('[rel=canonical]', parsePage(articlePage))).toBeUndefined()
    const address = 'https://archive.invalid/archive/kb/100/Q100001/'
    expect(one('[rel=canonical]', parsePage(articlePage, published)).properties['href']).toBe(address)
  })

  it('gives previews of the home page alone a picture', () => {
    const image = one('meta[property="og:image"]', parsePage(homePage, published)).properties['content']
    expect(image).toBe('https://archive.invalid/archive/assets/card.png')
    expect(select('meta[property="og:image"]', parsePage(homePage))).toBeUndefined()
    expect(select('meta[property="og:image"]', parsePage(articlePage, published))).toBeUndefined()
  })

  it('gives previews the whole of a title that it cuts', () => {
    const title = 'y'.repeat(100)
    const tree = parsePage({ ...articlePage, title }, published)
    expect(one('meta[property="og:title"]', tree).properties['content']).toBe(title)
    expect(select('meta[property="og:title"]', parsePage(articlePage, published))).toBeUndefined()
  })

  it('leads from another edition to the article', () => {
    const edition = pages.find((page) => page.kind === 'edition')
    if (!edition) throw new Error('Expected an edition among the samples')
    const address = one('[rel=canonical]', parsePage(edition, published)).properties['href']
    expect(address).toBe(`https://archive.invalid/archive${edition.articleUrl}`)
  })

  it('describes an article as structured data', () => {
    const item = one('[itemscope]', parsePage(articlePage))
    expect(item.properties['itemType']).toEqual(['https://schema.org/TechArticle'])
    const data = selectAll('[itemprop]', item).map((element) => {
      const { itemProp, content, dateTime } = element.properties
      return [String(itemProp), content ?? dateTime ?? toText(element)]
    })
    expect(Object.fromEntries(data)).toEqual({
      author: 'Microsoft',
      headline: 'PRB: Test.dll Is Not Found',
      dateModified: '1999-02-03',
    })
    expect(data).toHaveLength(3)
    expect(select('[itemscope], [itemprop]', parsePage(listingPage))).toBeUndefined()
  })

  it('offers the feed on the home page, and the search where its address is whole', () => {
    expect(one('[rel=alternate]', parsePage(homePage)).properties['href']).toBe('/archive/feed.xml')
    expect(select('[rel=search]', parsePage(homePage))).toBeUndefined()
    expect(one('[rel=search]', parsePage(homePage, published)).properties['href']).toBe('/archive/opensearch.xml')
    expect(select('[rel=alternate]', parsePage(articlePage))).toBeUndefined()
  })

  it('leads from an old address to the new one', () => {
    const redirect = pages.find((page) => page.kind === 'redirect')
    if (!redirect) throw new Error('Expected a redirect page among the samples')
    const tree = parsePage(redirect)
    expect(one('meta[http-equiv=refresh]', tree).properties['content']).toBe('0; url=/archive/product/test/')
    expect(one('main a', tree).properties['href']).toBe('/archive/product/test/')
  })
})
