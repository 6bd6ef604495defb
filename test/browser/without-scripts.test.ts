import { describe, expect, inject, it } from 'vitest'
import { listSiteFiles } from '../../plugins/kb-check/list-site-files.ts'
import { pageLinks } from '../../plugins/kb-check/page-links.ts'
import { useBrowser } from '../support/browser.ts'
import { samplePages } from '../support/page-kinds.ts'

const site = useBrowser()

/** Follows the links of all pages from the home page on, and gives the paths of the pages reached. */
async function crawl(home: string): Promise<Set<string>> {
  const reached = new Set<string>()
  const waiting = [home]
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const path = new URL(address).pathname
    if (reached.has(path)) continue
    reached.add(path)
    const response = await fetch(address)
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue
    const targets = [...pageLinks(await response.text()).links].map((link) => new URL(link, response.url))
    waiting.push(...targets.filter(({ href }) => href.startsWith(home)).map(({ href }) => href))
  }
  return reached
}

describe('without scripts', () => {
  it('every article is reachable from the home page by links alone', async () => {
    const articles = listSiteFiles(inject('sampleSite'))
      .filter((file) => /^kb\/\d+\/Q\d+\/index\.html$/.test(file))
      .map((file) => new URL(file.replace('index.html', ''), site.url).pathname)
    const reached = await crawl(site.url)
    expect(articles.length).toBeGreaterThanOrEqual(40)
    expect(articles.filter((path) => !reached.has(path))).toEqual([])
  })

  it.each(samplePages)('$kind reads', async ({ path }) => {
    const page = await site.open({ javaScriptEnabled: false })
    await page.goto(site.url + path)
    expect(await page.locator('main h1').isVisible()).toBe(true)
    expect((await page.innerText('main')).trim().length).toBeGreaterThan(20)
  })

  it('the search page leads to the browse indexes', async () => {
    const page = await site.open({ javaScriptEnabled: false })
    await page.goto(`${site.url}search/`)
    await page.click('main a[href$="/dll/"]')
    expect(await page.textContent('main h1')).toMatch(/DLL/)
  })
})
