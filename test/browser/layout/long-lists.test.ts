/** Lists of several pages: what the sample edition is too small for. */
import { describe, expect, it } from 'vitest'
import { useBrowser } from '../../support/browsers/browser.ts'

const site = useBrowser('longAddress')

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
