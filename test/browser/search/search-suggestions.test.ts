import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSuggestions, useBrowser, waitForSearch, watchComplaints } from '../../support/browsers/browser.ts'

const site = useBrowser()

const lines = '#search-suggestions:not([hidden]) [role=option]'

/** Opens a page and types into its search box, as a reader does. */
async function type(path: string, text: string): Promise<Page> {
  const page = await site.open()
  await page.goto(site.url + path)
  await page.focus('input[name=q]')
  await page.waitForSelector('input[name=q][role=combobox]')
  await page.keyboard.type(text)
  return page
}

describe('suggestions', () => {
  it.each(['about/', 'search/', ''])('come while one types on /%s, names first, then titles', async (path) => {
    const page = await type(path, 'netif')
    const first = page.locator(lines).first()
    expect(await first.textContent()).toContain('netif.dll')
    expect(await first.getAttribute('href')).toContain('/dll/netif.dll/')
    expect(await page.locator(lines, { hasText: 'Procedure Entry Point' }).getAttribute('href')).toContain('/Q217215/')
  })

  it('match all words in titles, the last unfinished', async () => {
    const page = await type('about/', 'latest windows nt serv')
    // Those for the first of the words may stand there for a moment.
    await expect
      .poll(() => page.locator(lines).allTextContents())
      .toEqual([expect.stringContaining('How to Obtain the Latest Windows NT 4.0 Service Pack')])
  })

  it('are gone through with the arrow keys, announced, followed with Enter and closed with Escape', async () => {
    const page = await type('about/', 'spooler roll')
    const box = page.locator('input[name=q]')
    await page.waitForSelector(lines)
    expect(await box.getAttribute('aria-expanded')).toBe('true')
    expect(await page.textContent('.site-header [role=status]')).toMatch(/^1 suggestion/)
    await page.keyboard.press('ArrowDown')
    const active = await box.getAttribute('aria-activedescendant')
    expect(await page.getAttribute(`#${active}`, 'aria-selected')).toBe('true')
    await page.keyboard.press('Escape')
    expect(await page.locator(lines).count()).toBe(0)
    expect(await box.inputValue()).toBe('spooler roll')
    await page.keyboard.press('ArrowDown')
    await page.waitForSelector(lines)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/kb/236/Q236390/')
  })

  it('are followed with the mouse, and go with the focus', async () => {
    const page = await type('about/', 'spooler roll')
    await page.click(lines)
    await page.waitForURL('**/kb/236/Q236390/')
    await openSuggestions(page, 'spooler')
    await page.keyboard.press('Tab')
    expect(await page.locator(lines).count()).toBe(0)
  })

  it('stay out of the way of Enter, which searches', async () => {
    const page = await type('about/', 'spooler memory')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search/?q=spooler+memory')
    await waitForSearch(page)
    expect(await page.locator(lines).count()).toBe(0)
  })

  it('stand outside main and outside the list of results', async () => {
    const page = await site.open()
    const complaints = watchComplaints(page)
    await page.goto(`${site.url}search/?q=service`)
    await waitForSearch(page)
    await page.focus('input[name=q]')
    await page.keyboard.type(' pack')
    await page.waitForSelector(lines)
    expect(await page.locator('main [role=option]').count()).toBe(0)
    const outside = await page
      .locator('main a[href*="/kb/"]')
      .evaluateAll((links) => links.filter((link) => link.closest('ol#results') === null).length)
    expect(outside).toBe(0)
    expect(complaints).toEqual([])
  })

  it('cost a few small files, and nothing before the box is used', async () => {
    const page = await site.open()
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(request.url()))
    await page.goto(`${site.url}about/`, { waitUntil: 'networkidle' })
    expect(loaded.filter((address) => address.includes('search'))).toEqual([])
    await page.focus('input[name=q]')
    await page.keyboard.type('spooler')
    await page.waitForSelector(lines)
    expect(loaded.filter((address) => /bundles|worker/.test(address))).toEqual([])
    expect(loaded.filter((address) => address.includes('/titles/')).length).toBeLessThanOrEqual(6)
  })
})
