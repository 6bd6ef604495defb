import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useBrowser, watchComplaints } from '../../support/browsers/browser.ts'

const site = useBrowser()
const relatedLink = '.related a >> nth=0'

async function open(): Promise<Page> {
  const page = await site.open()
  await page.goto(`${site.url}kb/217/Q217215/`, { waitUntil: 'networkidle' })
  return page
}

describe('a link', () => {
  it('shows title, product and first sentence of its article to the mouse, and nothing moves', async () => {
    const page = await open()
    const complaints = watchComplaints(page)
    const heightBefore = await page.evaluate(() => document.documentElement.scrollHeight)
    const title = await page.locator(relatedLink).innerText()
    await page.hover(relatedLink)
    const card = page.locator('[role=tooltip]')
    await card.waitFor()
    const [heading, facts, sentence] = await card.locator('> *').allInnerTexts()
    expect(heading).toBe(title)
    expect(facts).toMatch(/^Q\d+ · Microsoft /)
    expect(sentence?.split(' ').length).toBeGreaterThan(3)
    expect(await page.locator(relatedLink).getAttribute('aria-describedby')).toBe('preview')
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(heightBefore)
    await page.hover('.preview')
    await page.waitForTimeout(600)
    expect(await card.count()).toBe(1)
    await page.mouse.move(1, 1)
    await card.waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
  })

  it('shows it to the keyboard, and Escape closes it', async () => {
    const page = await open()
    await page.focus('.related h2 + ul li:nth-child(1) a')
    await page.keyboard.press('Tab')
    await page.locator('[role=tooltip]').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('[role=tooltip]').count()).toBe(0)
    expect(await page.locator('[aria-describedby=preview]').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.closest('.related') !== null)).toBe(true)
  })

  it.each([
    ['kbExchangeSearch', '/technology/kbexchangesearch/', 'which has a list'],
    ['kbExchange500', '/technology/#line-kbexchange500', 'which has a line'],
  ])('says what the technology token %s means: it leads to %s, %s', async (token, address) => {
    const page = await site.open()
    await page.goto(`${site.url}kb/148/Q148272/`, { waitUntil: 'networkidle' })
    await page.hover(`.details a[href$="${address}"]`)
    await page.locator('[role=tooltip]').waitFor()
    expect(await page.locator('[role=tooltip]').innerText()).toMatch(new RegExp(`^${token}\\s+Exchange Server`))
  })

  it('needs no hovering on a touch screen', async () => {
    const page = await site.open({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 } })
    await page.goto(`${site.url}kb/217/Q217215/`, { waitUntil: 'networkidle' })
    const target = await page.locator(relatedLink).evaluate((link) => (link as HTMLAnchorElement).pathname)
    await page.tap(relatedLink)
    await page.waitForURL((url) => url.pathname === target)
    expect(await page.locator('[role=tooltip]').count()).toBe(0)
  })
})
