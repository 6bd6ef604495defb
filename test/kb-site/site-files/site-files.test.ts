import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Site } from '../../../layouts/types.ts'
import { listPages } from '../../../plugins/kb-site/pages/list-pages.ts'
import { makeFeed } from '../../../plugins/kb-site/site-files/feed.ts'
import { listAddresses } from '../../../plugins/kb-site/site-files/list-addresses.ts'
import { makeLlms } from '../../../plugins/kb-site/site-files/llms.ts'
import { makeOpenSearch } from '../../../plugins/kb-site/site-files/open-search.ts'
import { makeRobots } from '../../../plugins/kb-site/site-files/robots.ts'
import { makeSitemaps } from '../../../plugins/kb-site/site-files/sitemaps.ts'
import { writeSiteFiles } from '../../../plugins/kb-site/site-files/write-site-files.ts'
import { makeFiles } from '../../support/files.ts'
import { makeArchive, makeContent } from '../make-archive.ts'
import { makeRecord } from '../make-record.ts'

const archive = makeArchive(
  [
    makeRecord(1, { modified: '1999-05-01', keywords: ['kbsetup'], title: 'A < B & "C"' }),
    makeRecord(2, { modified: '2001-02-03', keywords: ['kbsetup'] }),
    makeRecord(3),
  ],
  { Q2: { opening: 'It stops.' } },
)
const content = makeContent(archive)
const published: Site = { ...content.site, prefix: '/kb/', origin: 'https://archive.invalid', search: true }

describe('addresses', () => {
  const dates = new Map(listAddresses(listPages(content), content).map(({ url, modified }) => [url, modified]))

  it('have the date of the article, or of the newest article in the list', () => {
    expect(dates.get('/kb/000/Q1/')).toBe('1999-05-01')
    expect(dates.get('/kb/000/Q3/')).toBeNull()
    expect(dates.get('/keyword/kbsetup/')).toBe('2001-02-03')
    expect(dates.get('/product/exchange/')).toBe('2001-02-03')
    expect(dates.get('/')).toBe('2001-02-03')
    expect(dates.get('/about/')).toBeNull()
  })

  it('leave out what search engines should not show', () => {
    for (const url of ['/design/', '/404.html', '/original/', '/id/exchange/']) {
      expect(dates.has(url)).toBe(false)
    }
  })
})

describe('sitemaps', () => {
  const addresses = ['/', '/a b/', '/c/'].map((url) => ({ url, modified: url === '/' ? '2001-02-03' : null }))

  it('are an index and files of so many addresses each', () => {
    const files = makeSitemaps(addresses, published, 2)
    expect([...files.keys()]).toEqual(['/sitemap.xml', '/sitemaps/1.xml.gz', '/sitemaps/2.xml.gz'])
    expect(files.get('/sitemap.xml')).toContain('<loc>https://archive.invalid/kb/sitemaps/2.xml.gz</loc>')
    const first = gunzipSync(files.get('/sitemaps/1.xml.gz') ?? '').toString()
    expect(first).toContain('<url><loc>https://archive.invalid/kb/</loc><lastmod>2001-02-03</lastmod></url>')
    expect(first).toContain('<url><loc>https://archive.invalid/kb/a%20b/</loc></url>')
  })

  it('need the site’s origin', () => {
    expect(makeSitemaps(addresses, content.site).size).toBe(0)
  })
})

describe('the feed', () => {
  it('has the newest changes first, and none without a date', () => {
    const titles = [...makeFeed(archive, published).matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title)
    expect(titles).toEqual(['Test: newest changes', 'Q2: Title 2', 'Q1: A &#x3C; B &#x26; "C"'])
  })

  it('says what each is about', () => {
    const feed = makeFeed(archive, published)
    expect(feed).toContain('<link rel="alternate" type="text/html" href="https://archive.invalid/kb/kb/000/Q2/" />')
    expect(feed).toContain('<updated>2001-02-03T00:00:00Z</updated>')
    expect(feed).toContain('<summary>It stops.</summary>')
  })

  it('keeps its ids wherever the site stands', () => {
    const idsOf = (site: Site) => makeFeed(archive, site).match(/<id>.*?<\/id>/g)
    expect(idsOf(published)).toEqual(idsOf(content.site))
    expect(new Set(idsOf(published)).size).toBe(3)
    expect(idsOf(published)?.[0]).toMatch(
      /^<id>urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}</,
    )
  })
})

it('the description of the search leads to the search page', () => {
  expect(makeOpenSearch(published).get('/opensearch.xml')).toContain(
    'template="https://archive.invalid/kb/search/?q={searchTerms}"',
  )
  const named = makeOpenSearch({ ...published, title: 'Archive of Many Articles' })
  expect(named.get('/opensearch.xml')).toContain('<ShortName>Archive of Many</ShortName>')
  expect(makeOpenSearch(content.site).size).toBe(0)
})

it('robots.txt names the sitemap where its address is known', () => {
  expect(makeRobots(published)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://archive.invalid/kb/sitemap.xml\n')
  expect(makeRobots(content.site)).not.toContain('Sitemap')
})

it('llms.txt leads to the data and the indexes', () => {
  const text = makeLlms(published, 1234, [{ name: 'DLLs', url: '/dll/', count: 5 }])
  expect(text).toMatch(/^# Test\n\n> /)
  expect(text).toContain('- [Records](https://archive.invalid/kb/data/articles.ndjson.gz): ')
  expect(text).toContain('- [DLLs](https://archive.invalid/kb/dll/): 5 entries')
  expect(makeLlms(content.site, 3, [])).toContain('](/data/articles.ndjson.gz)')
})

it('all are written', () => {
  const folder = makeFiles({})
  writeSiteFiles(listPages(content), { ...content, site: published }, folder)
  expect(readdirSync(folder).sort()).toEqual([
    'feed.xml',
    'llms.txt',
    'opensearch.xml',
    'robots.txt',
    'sitemap.xml',
    'sitemaps',
  ])
  expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).toContain('sitemapindex')
})
