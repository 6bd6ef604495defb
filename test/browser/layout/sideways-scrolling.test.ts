/** No kind of page is wider than a small phone, with all that it folds away opened. */
import { expect, it } from 'vitest'
import { useBrowser } from '../../support/browsers/browser.ts'
import { longPages, type PageOfKind, samplePages } from '../../support/sites/page-kinds.ts'
import { findOverflow, inspectedIn, unfoldAll } from '../inspect-page.ts'

const smallPhone = 320

it.each([
  ['sample site', useBrowser(), samplePages],
  ['site with long lists', useBrowser('longAddress'), longPages],
] as const)('no page of the %s scrolls sideways', async (_name, site, pages: readonly PageOfKind[]) => {
  const page = await site.open(inspectedIn(smallPhone))
  const wide: Record<string, string[]> = {}
  for (const { path } of pages) {
    await page.goto(site.url + path)
    await unfoldAll(page)
    const found = await findOverflow(page)
    if (found.length > 0) wide[path] = found
  }
  expect(wide).toEqual({})
})
