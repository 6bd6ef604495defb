import { select, selectAll } from 'hast-util-select'
import { toText } from 'hast-util-to-text'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type CrawledPage, crawlSite } from '../support/sites/crawl.ts'
import { listPages } from '../support/sites/page-kinds.ts'

/** Pages that no page should lead to: the one for wrong addresses, and the one for those who work on the site. */
const hidden = ['404.html', 'design/']
const articlePath = /^kb\/\d+\/Q\d+\/$/
/** Words of the shortest page. */
const fewestWords = 8

let pages: CrawledPage[] = []

beforeAll(async () => {
  pages = await crawlSite(inject('sampleAddress'))
})

describe('without scripts', () => {
  it('every article is reachable from the home page by links alone', () => {
    const reached = new Set(pages.map(({ path }) => path))
    const articles = listPages(inject('sampleSite')).filter((path) => articlePath.test(path))
    expect(articles.length).toBeGreaterThanOrEqual(40)
    expect(articles.filter((path) => !reached.has(path))).toEqual([])
  })

  it('so is every other page but those that are hidden', () => {
    const reached = new Set(pages.map(({ path }) => path))
    expect(listPages(inject('sampleSite')).filter((path) => !reached.has(path))).toEqual(hidden)
  })

  it('every page has a heading and something to read in the HTML itself', () => {
    const unreadable = pages.filter(({ html }) => {
      const main = select('main', unified().use(rehypeParse).parse(html))
      if (!main || selectAll('h1', main).length !== 1) return true
      return toText(main).split(/\s+/).length < fewestWords
    })
    expect(unreadable.map(({ path }) => path)).toEqual([])
  })
})
