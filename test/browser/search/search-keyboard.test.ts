import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSuggestions, useBrowser, waitForSearch } from '../../support/browsers/browser.ts'

const site = useBrowser()

const result = 'ol#results > li'

async function openSearch(query: string): Promise<Page> {
  const page = await site.open({ reducedMotion: 'reduce' })
  await page.goto(`${site.url}search/?q=${query}`)
  await waitForSearch(page)
  return page
}

/** Position of the result that has the focus, from 0. */
async function readFocused(page: Page): Promise<number> {
  return page.$$eval(result, (items) => items.findIndex((item) => item.contains(document.activeElement)))
}

/** Presses the button for more results, with the keyboard alone. */
async function askForMore(page: Page): Promise<void> {
  await page.focus('#more-results')
  await page.keyboard.press('Enter')
  await page.locator(result).nth(10).waitFor()
}

describe('a search with the keyboard', () => {
  it('keeps the focus on the first of the results that were asked for', async () => {
    const page = await openSearch('error')
    await askForMore(page)
    await expect.poll(() => readFocused(page)).toBe(10)
  })

  it('goes back to the same results, place and link where the browser kept nothing of the page', async () => {
    const page = await openSearch('error')
    await askForMore(page)
    await page.locator(`${result} >> nth=11 >> a >> nth=0`).focus()
    const [shown, top] = [await page.locator(result).count(), await page.evaluate(() => scrollY)]
    expect(top).toBeGreaterThan(300)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/kb/**')
    await page.goBack()
    expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1)
    await waitForSearch(page)
    expect(await page.locator(result).count()).toBe(shown)
    expect(await readFocused(page)).toBe(11)
    expect(await page.evaluate(() => scrollY)).toBe(top)
  })

  it('goes back to the place in the search before', async () => {
    const page = await openSearch('error')
    await askForMore(page)
    await page.evaluate(() => scrollTo(0, 400))
    await page.locator('#search-form input').fill('service')
    await page.locator('#search-form input').press('Enter')
    await page.waitForURL('**?q=service')
    await waitForSearch(page)
    await page.goBack()
    await page.locator(result).nth(10).waitFor()
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  })

  it('loses nothing of its text to Escape, which closes a list', async () => {
    const page = await openSearch('error')
    await page.focus('input[name=q]')
    await page.waitForSelector('input[name=q][role=combobox]')
    await page.keyboard.press('Escape')
    expect(await page.inputValue('input[name=q]')).toBe('error')
  })

  it('shows which suggestion is active where readers choose the colours', async () => {
    const page = await site.open({ forcedColors: 'active' })
    await page.goto(`${site.url}about/`)
    await openSuggestions(page, 'netif')
    await page.keyboard.press('ArrowDown')
    const outlines = await page.$$eval('[role=option]', (lines) =>
      lines.map((line) => `${line.ariaSelected} ${getComputedStyle(line).outlineStyle}`),
    )
    expect(outlines.length).toBeGreaterThan(1)
    expect(new Set(outlines)).toEqual(new Set(['true solid', 'false none']))
  })
})
