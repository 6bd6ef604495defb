import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { finalList, useBrowser } from '../../support/browsers/browser.ts'
import { openSearch, resultTitles } from '../../support/browsers/search-page.ts'

const site = useBrowser()

async function waitForTitle(page: Page, title: string): Promise<void> {
  await page.waitForFunction((wanted) => document.title === wanted, title)
}

describe('the address of the search page', () => {
  it('keeps query and filters in its address, and goes back and forward', async () => {
    const page = await openSearch(site, '?q=service')
    const all = await resultTitles(page)
    // The name by which a result calls its product is the one that the filter offers.
    const facts = await page.locator('#results .result-facts').first().textContent()
    const product = facts?.split(' · ')[1] ?? ''
    await page.selectOption('#filters select[name=product]', product)
    await page.waitForURL((url) => url.searchParams.get('product') === product)
    await page.waitForSelector(finalList)
    const narrowed = await page.textContent('#search-status')
    await page.goBack()
    await page.waitForSelector(`${finalList} > li`)
    expect(await resultTitles(page)).toEqual(all)
    await page.goForward()
    await page.waitForFunction((text) => document.querySelector('#search-status')?.textContent === text, narrowed)
    expect(await page.inputValue('#filters select[name=product]')).toBe(product)
  })

  it('names its tab after the search, back and forward too', async () => {
    const page = await site.open()
    await page.goto(`${site.url}search/`)
    const own = await page.title()
    const [, name] = own.split(' · ')
    const searchFor = async (query: string) => {
      await page.fill('#search-form input', query)
      await page.press('#search-form input', 'Enter')
      await waitForTitle(page, `${query} · ${name}`)
    }
    await searchFor('service')
    await searchFor('netif.dll')
    await page.goBack()
    await waitForTitle(page, `service · ${name}`)
    await page.goBack()
    await waitForTitle(page, own)
    await page.goForward()
    await waitForTitle(page, `service · ${name}`)
  })

  it('reads the name that a product had from an old address, and takes the name of now', async () => {
    const page = await openSearch(site, '?q=service&product=Internet+Information+Server')
    const now = 'Microsoft Internet Information Server'
    expect(new URL(page.url()).searchParams.get('product')).toBe(now)
    expect(await page.inputValue('#filters select[name=product]')).toBe(now)
    const facts = await page.locator('#results .result-facts').allTextContents()
    expect(facts.filter((text) => !text.includes(now))).toEqual([])
  })

  it('leads to the page of a product where an address asks for nothing else', async () => {
    const page = await site.open()
    await page.goto(`${site.url}search/?product=Internet+Information+Server`)
    await page.getByRole('link', { name: 'Microsoft Internet Information Server' }).click()
    await page.waitForURL('**/product/**')
  })
})
