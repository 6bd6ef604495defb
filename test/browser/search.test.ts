import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useBrowser, waitForSearch } from '../support/browser.ts'

const site = useBrowser()

const finalList = 'ol#results[aria-busy=false]'
const titles = (page: Page) => page.locator('ol#results > li a').allTextContents()

async function openSearch(parameters: string): Promise<Page> {
  const page = await site.open()
  await page.goto(`${site.url}search/${parameters}`)
  await page.waitForSelector(`${finalList} > li`)
  return page
}

describe('the search page', () => {
  it('keeps query and filters in its address, and goes back and forward', async () => {
    const page = await openSearch('?q=service')
    const all = await titles(page)
    const product = await page.locator('#filters select[name=product] option').nth(1).getAttribute('value')
    await page.selectOption('#filters select[name=product]', product ?? '')
    await page.waitForURL((url) => url.searchParams.get('product') === product)
    await page.waitForSelector(finalList)
    const narrowed = await page.textContent('#search-status')
    await page.goBack()
    await page.waitForSelector(`${finalList} > li`)
    expect(await titles(page)).toEqual(all)
    await page.goForward()
    await page.waitForFunction((text) => document.querySelector('#search-status')?.textContent === text, narrowed)
    expect(await page.inputValue('#filters select[name=product]')).toBe(product)
  })

  it('counts what it found, marks the words, and links the section they stand in', async () => {
    const page = await openSearch('?q=netif.dll+entry+point')
    expect(await page.textContent('#search-status')).toMatch(/^\d+ articles? for/)
    expect((await page.locator('ol#results mark').allTextContents()).join(' ').toLowerCase()).toContain('netif.dll')
    const section = page.locator('ol#results a[href*="#"]').first()
    const address = await section.getAttribute('href')
    await section.click()
    await page.waitForURL(`**${address}`)
    expect(await page.locator(`#${address?.split('#')[1]}`).count()).toBe(1)
  })

  it('gives more results on demand, in the same list', async () => {
    const page = await openSearch('?q=error')
    const shown = page.locator('ol#results > li')
    expect(await shown.count()).toBe(10)
    await page.click('#more-results')
    await page.waitForFunction(() => document.querySelectorAll('ol#results > li').length > 10)
    const links = await page
      .locator('ol#results h2 a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')))
    expect(new Set(links).size).toBe(await shown.count())
  })

  it('finds a file without loading the full-text index, and leads to its page outside the list', async () => {
    const page = await site.open()
    const loaded: string[] = []
    page.context().on('request', (request) => loaded.push(request.url()))
    await page.goto(`${site.url}search/?q=Netif.dll`)
    await page.waitForSelector(`${finalList} > li`)
    expect(loaded.filter((address) => /bundles|worker/.test(address))).toEqual([])
    expect(await page.locator('main a[href$="/dll/netif.dll/"]').count()).toBe(0)
    await page.click('#search-answers a[href$="/dll/netif.dll/"]')
    await page.waitForURL('**/dll/netif.dll/')
  })

  it('says that an article is not here, and that nothing was found', async () => {
    const page = await site.open()
    await page.goto(`${site.url}search/?q=Q999999`)
    await waitForSearch(page)
    expect(await page.textContent('#search-status')).toContain('Q999999 is not in this archive')
    expect(await page.locator('#search-answers a[href$="/absent/"]').count()).toBe(1)
  })
})
