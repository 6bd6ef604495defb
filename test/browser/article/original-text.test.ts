import { describe, expect, it } from 'vitest'
import { useBrowser, watchComplaints } from '../../support/browsers/browser.ts'

const site = useBrowser()
const article = 'kb/217/Q217215/'

describe('the original text', () => {
  it('opens beside the rendered one, and Escape closes it', async () => {
    const page = await site.open({ viewport: { width: 1440, height: 900 } })
    const complaints = watchComplaints(page)
    await page.goto(site.url + article)
    await page.click('.facts a')
    const block = page.locator('.original-text pre')
    await block.waitFor()
    expect(await block.textContent()).toMatch(/^DOCUMENT:Q217215 /)
    expect(await page.locator('.facts a').getAttribute('aria-expanded')).toBe('true')
    const [raw, body] = await Promise.all([block.boundingBox(), page.locator('.body').boundingBox()])
    expect(raw?.x).toBeGreaterThan((body?.x ?? 0) + (body?.width ?? 0))
    await page.keyboard.press('Escape')
    expect(await page.locator('.original-text').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Original text')
    expect(complaints).toEqual([])
  })

  it('stands above the rendered one on a small screen, which does not scroll sideways', async () => {
    const page = await site.open({ viewport: { width: 360, height: 800 } })
    await page.goto(site.url + article)
    await page.click('.facts a')
    await page.locator('.original-text pre').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await page.click('text=Close')
    expect(await page.locator('.original-text').count()).toBe(0)
  })

  it('has an address of its own', async () => {
    const page = await site.open()
    await page.goto(`${site.url}original/?Q217215`)
    await page.locator('.original-text pre').waitFor()
    expect(await page.textContent('h1')).toBe('Original text of Q217215')
    await page.click('h1 a')
    expect(new URL(page.url()).pathname).toMatch(/\/kb\/217\/Q217215\/$/)
  })

  it.each(['?q=Q217216', '?q=Q217215-9', '?q=<b>', ''])('is not there for %s, and the page says so', async (query) => {
    const page = await site.open()
    await page.goto(`${site.url}original/${query}`)
    await page.waitForFunction(() => document.querySelector('#original-text')?.textContent?.includes(' no '))
    expect(await page.locator('#original-text pre, #original-text b').count()).toBe(0)
  })
})
