import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useBrowser, waitForSearch } from '../../support/browsers/browser.ts'

const site = useBrowser()

const bar = '.highlight-bar'

/** The texts that the browser paints as matches. */
async function readMarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('search-matches') ?? [])]
    return ranges.map((range) => String(range))
  })
}

async function openHighlighted(query: string): Promise<Page> {
  const page = await site.open()
  await page.goto(`${site.url}kb/217/Q217215/?highlight=${encodeURIComponent(query)}`)
  return page
}

describe('what was searched for', () => {
  it('is marked on the page of a result, and no word of the page changes', async () => {
    const page = await site.open()
    await page.goto(`${site.url}kb/217/Q217215/`)
    const plain = await page.textContent('main article')
    await page.goto(`${site.url}search/?q=netif.dll+entry+point`)
    await waitForSearch(page)
    await page.click('ol#results h2 a[href*="Q217215"]')
    await page.waitForSelector(bar)
    const marked = (await readMarked(page)).map((text) => text.toLowerCase())
    expect(new Set(marked)).toEqual(new Set(['netif.dll', 'entry', 'point']))
    const [barText, text] = [await page.textContent(bar), await page.textContent('main article')]
    expect(text?.replace(barText ?? '', '')).toBe(plain)
    expect(await page.locator('main mark').count()).toBe(0)
  })

  it('can be gone through place by place', async () => {
    const page = await openHighlighted('netif.dll')
    await page.click(`${bar} button:has-text("Next")`)
    expect(await page.textContent(bar)).toMatch(/Match 1 of \d+/)
    expect(await page.evaluate(() => CSS.highlights.get('search-current')?.size)).toBe(1)
  })

  it('is no longer marked once turned off, on the next page either, until turned on', async () => {
    const page = await openHighlighted('netif.dll')
    await page.click(`${bar} button:has-text("Turn marks off")`)
    expect(await readMarked(page)).toEqual([])
    await page.goto(`${site.url}kb/298/Q298933/?highlight=netif.dll`)
    await page.waitForSelector(bar)
    expect(await readMarked(page)).toEqual([])
    await page.click(`${bar} button:has-text("Turn marks on")`)
    expect((await readMarked(page)).length).toBeGreaterThan(0)
  })

  it('says nothing where nothing matches, or nothing was asked', async () => {
    const page = await openHighlighted('zzyzxqwv')
    await page.waitForLoadState('networkidle')
    expect(await page.locator(bar).count()).toBe(0)
    await page.goto(`${site.url}kb/217/Q217215/?highlight=`, { waitUntil: 'networkidle' })
    expect(await page.locator(bar).count()).toBe(0)
  })
})
