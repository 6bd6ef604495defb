import { describe, expect, it } from 'vitest'
import { useBrowser } from '../../support/browsers/browser.ts'
import { samplePages } from '../../support/sites/page-kinds.ts'

const site = useBrowser()

describe('without scripts', () => {
  it('every kind of page reads', async () => {
    const page = await site.open({ javaScriptEnabled: false })
    for (const { path } of samplePages) {
      await page.goto(site.url + path)
      expect(await page.locator('main h1').isVisible(), path).toBe(true)
      expect((await page.innerText('main')).trim().length, path).toBeGreaterThan(20)
    }
  })

  it('the search page leads to the browse indexes', async () => {
    const page = await site.open({ javaScriptEnabled: false })
    await page.goto(`${site.url}search/?q=netif.dll`)
    expect(await page.locator('select').count()).toBe(0)
    expect(await page.innerText('main')).toContain('needs JavaScript')
    expect(await page.innerText('.address-help')).toContain('kb/217/Q217215/')
    expect(await page.innerText('.address-help')).toContain('q=')
    expect(new URL(page.url()).searchParams.get('q')).toBe('netif.dll')
    for (const index of ['title', 'product', 'dll', 'exe', 'service', 'error', 'event', 'registry', 'keyword']) {
      expect(await page.locator(`.address-help a[href$="/${index}/"]`).count(), index).toBe(1)
    }
    await page.click('.address-help a[href$="/dll/"]')
    expect(await page.textContent('main h1')).toMatch(/DLL/)
  })

  it('a title is found by its first word, from the search page on', async () => {
    const page = await site.open({ javaScriptEnabled: false })
    await page.goto(`${site.url}search/?q=directory`)
    await page.click('.address-help a[href$="/title/"]')
    await page.click('#letter-X + ul a, h2[id^=letter] + ul a')
    const link = page.locator('.article-group a').first()
    const title = await link.textContent()
    await link.click()
    expect(await page.textContent('main h1')).toBe(title)
  })
})
