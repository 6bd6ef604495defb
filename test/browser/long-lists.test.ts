/** Lists of several pages, and trees that are cut: what the sample edition is too small for. */
import { describe, expect, it } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { longPages } from '../support/page-kinds.ts'
import { inspectedIn, inspectPage, unfoldAll } from './inspect-page.ts'

const site = useBrowser('longAddress')

describe.each([360, 1280])('at %d pixels', (width) => {
  it.each(longPages)('$kind has no violation in light and dark, and does not scroll sideways', async ({ path }) => {
    const page = await site.open(inspectedIn(width))
    await page.goto(site.url + path)
    await unfoldAll(page)
    expect(await inspectPage(page)).toEqual([])
  })
})

describe('the filter of a list that goes on', () => {
  it('says that it narrows the page, and hides groups that have nothing left', async () => {
    const page = await site.open()
    await page.goto(`${site.url}product/lamps/`)
    const box = page.getByLabel('Filter this page')
    await box.fill('Q500003')
    expect(await page.locator('.article-list li:visible').allTextContents()).toHaveLength(1)
    await box.fill('nothing like it')
    expect(await page.locator('.article-group:visible').count()).toBe(0)
    expect(await page.locator('[role=status] a').getAttribute('href')).toMatch(/search\/\?q=nothing%20like%20it$/)
  })
})
