import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ASSETS } from '../../../layouts/assets/names.ts'
import { useBrowser, waitForSearch } from '../../support/browsers/browser.ts'

const site = useBrowser()

const box = 'form#search-form input[name=q]'
const firstResult = 'main ol#results[aria-busy=false] li a'

/** Types into the search page's box, as a reader does. */
async function search(query: string): Promise<Page> {
  const page = await site.open()
  await page.goto(`${site.url}search/`)
  await page.fill(box, query)
  await page.press(box, 'Enter')
  return page
}

/** Milliseconds by which a script comes late: more than a reader takes from a paste to Enter. */
const SLOW_SCRIPT = 500

describe('a reader', () => {
  it('searches an error, follows a result and a DLL, and arrives at another article that names it', async () => {
    const page = await search('netif.dll entry point')
    await waitForSearch(page)
    await page.click(firstResult)
    await page.waitForURL(/\/kb\/\d{3}\/Q\d+\//)
    const found = new URL(page.url()).pathname
    const link = page.locator('main .body a[href$="/dll/netif.dll/"]').first()
    expect((await link.textContent())?.toLowerCase()).toBe('netif.dll')
    await link.click()
    await page.waitForURL(/\/dll\/netif\.dll\/$/)
    const sitePath = new URL(site.url).pathname
    const links = page.locator('main a[href*="/kb/"]')
    await links.first().waitFor()
    const articles = await links.evaluateAll((links) => [
      ...new Set(links.map((one) => (one as HTMLAnchorElement).pathname)),
    ])
    const other = articles.find((path) => path !== found)
    expect(articles).toContain(found)
    await page.click(`main a[href$="${other?.slice(sitePath.length)}"]`)
    await page.waitForURL(`**${other}`)
    expect((await page.textContent('main .body'))?.toLowerCase()).toContain('netif.dll')
  })

  it.each(['Q217215', '217215', 'KB217215', 'kb 217215', 'q217215'])(
    'types %s and finds the article, which Enter opens from any other page',
    async (query) => {
      const page = await search(query)
      await page.click(firstResult)
      await page.waitForURL('**/kb/217/Q217215/*')
      await page.goto(`${site.url}about/`)
      await page.fill('header input[name=q]', query)
      await page.press('header input[name=q]', 'Enter')
      await page.waitForURL('**/kb/217/Q217215/*')
      expect(await page.textContent('main h1')).toContain('Netif.dll')
    },
  )

  it('opens an article whose number is pasted and sent before the search interface has loaded', async () => {
    const page = await site.open()
    await page.goto(`${site.url}about/`)
    await page.route(`**${ASSETS.searchScript}`, async (route) => {
      await page.waitForTimeout(SLOW_SCRIPT)
      await route.continue()
    })
    await page.fill('header input[name=q]', 'Q217215')
    await page.press('header input[name=q]', 'Enter')
    await page.waitForURL('**/kb/217/Q217215/*')
  })

  it('searches from the box of any page', async () => {
    const page = await site.open()
    await page.goto(`${site.url}kb/217/Q217215/`)
    await page.fill('header input[name=q]', 'mdbperf.dll')
    await page.press('header input[name=q]', 'Enter')
    await page.waitForURL('**/search/?q=mdbperf.dll')
    expect(await page.inputValue(box)).toBe('mdbperf.dll')
    await page.waitForSelector(firstResult)
  })

  it('gets number, title, product and an excerpt for each result', async () => {
    const page = await search('service pack stops with files in use')
    await waitForSearch(page)
    const first = page.locator('ol#results > li').first()
    expect(await first.textContent()).toMatch(/Q\d{4,6}/)
    expect(await first.locator('a').first().getAttribute('href')).toMatch(/^\/kbarchive\/kb\/\d{3}\/Q\d+\//)
    expect(await page.textContent('#search-status')).toMatch(/\d/)
  })

  it('is led from a product code to its product', async () => {
    const page = await site.open()
    await page.goto(`${site.url}id/exchange/`)
    await page.waitForURL('**/product/exchange/')
  })

  it('is told when nothing is found', async () => {
    const page = await search('zzyzxqwv')
    await waitForSearch(page)
    expect(await page.locator('ol#results > li').count()).toBe(0)
    expect((await page.textContent('#search-status'))?.trim()).not.toBe('')
  })
})
