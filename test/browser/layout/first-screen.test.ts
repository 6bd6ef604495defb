/** On a phone the first article of a long list stands in the first screen, and the links to the list's parts are folded. */
import { expect, it } from 'vitest'
import { useBrowser } from '../../support/browsers/browser.ts'

const site = useBrowser('longAddress')

/** A phone of today. */
const viewport = { width: 390, height: 844 }

/** A line of text at least must show. */
const LINE = 24

it.each([
  ['dll/lamp.dll/', 12],
  ['keyword/kblamp/', 12],
  ['year/1999/', 12],
  ['error/0xc000021a/', 12],
  // A product's list falls into years, of which the made archive has one.
  ['product/lamps/', 0],
])('a phone shows an article of %s at once, and unfolds its parts', async (path, fewestParts) => {
  const page = await site.open({ viewport })
  await page.goto(site.url + path)
  const box = await page.locator('main a[href*="/kb/"]:visible').first().boundingBox()
  expect(box?.y).toBeLessThan(viewport.height - LINE)
  const parts = page.locator('main nav details a')
  const count = await parts.count()
  expect(count).toBeGreaterThanOrEqual(fewestParts)
  if (count === 0) return
  expect(await page.locator('main nav details a:visible').count()).toBe(0)
  await page.locator('main nav summary').first().click()
  expect(await page.locator('main nav details a:visible').count()).toBe(count)
})
