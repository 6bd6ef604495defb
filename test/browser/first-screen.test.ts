/** On a phone the first article of a long list stands in the first screen, and the links to the list's parts are folded. */
import { describe, expect, it } from 'vitest'
import { useBrowser } from '../support/browser.ts'

const site = useBrowser('longAddress')

/** A phone of today. */
const viewport = { width: 390, height: 844 }

/** A line of text at least must show. */
const LINE = 24

describe.each(['dll/lamp.dll/', 'product/lamps/', 'year/1999/', 'keyword/kblamp/', 'error/0xc000021a/'])(
  'on a phone, %s',
  (path) => {
    it('shows an article without scrolling', async () => {
      const page = await site.open({ viewport })
      await page.goto(site.url + path)
      const link = page.locator('main a[href*="/kb/"]:visible').first()
      const box = await link.boundingBox()
      expect(box?.y).toBeLessThan(viewport.height - LINE)
      expect(await page.evaluate(() => scrollY)).toBe(0)
    })

    it('folds the links to its parts', async () => {
      const page = await site.open({ viewport })
      await page.goto(site.url + path)
      const links = page.locator('main nav details a')
      const count = await links.count()
      expect(await page.locator('main nav details a:visible').count()).toBe(0)
      // A product's list falls into years, of which the made archive has one.
      expect(count > 10 || path.startsWith('product/')).toBe(true)
      if (count === 0) return
      await page.locator('main nav summary').first().click()
      expect(await page.locator('main nav details a:visible').count()).toBe(count)
    })
  },
)
