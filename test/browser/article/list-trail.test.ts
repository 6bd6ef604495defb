import { describe, expect, it } from 'vitest'
import { useBrowser } from '../../support/browsers/browser.ts'

const site = useBrowser()
const neighbours = '[aria-label=Neighbours]'

describe('previous and next', () => {
  it('lead through the list that a reader came from, and back to it', async () => {
    const page = await site.open()
    await page.goto(`${site.url}dll/netif.dll/`, { waitUntil: 'networkidle' })
    const links = await page.$$eval('main a[href*="/kb/"]:not(svg a)', (all) =>
      all.map((link) => (link as HTMLAnchorElement).pathname),
    )
    const articles = [...new Set(links)]
    await page.click(`main a[href$="${articles[0]?.slice(new URL(site.url).pathname.length)}"]`)
    await page.waitForURL((url) => url.pathname === articles[0])
    await page.locator(`${neighbours} [rel=up]`).waitFor()
    expect(await page.innerText(`${neighbours} [rel=up]`)).toBe(`1 of ${articles.length} in Netif.dll`)
    await page.click(`${neighbours} [rel=next]`)
    await page.waitForURL((url) => url.pathname === articles[1])
    await page.locator(`${neighbours} [rel=up]`).waitFor()
    await page.click(`${neighbours} [rel=up]`)
    await page.waitForURL((url) => url.pathname.endsWith('/dll/netif.dll/'))
  })

  it('go by number for a reader who came from elsewhere, with and without scripts', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await site.open({ javaScriptEnabled })
      await page.goto(`${site.url}kb/217/Q217215/`)
      expect(await page.innerText(`${neighbours} [rel=next]`)).toMatch(/^Next: Q\d{6}$/)
      expect(await page.locator(`${neighbours} [rel=up]`).count()).toBe(0)
    }
  })
})
