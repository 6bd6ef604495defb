/**
 * axe and sideways scrolling on every kind of page. A file of tests for each width: a desktop's in `npm test`, a small
 * phone's among the long tests.
 */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSuggestions, useBrowser, waitForSearch } from '../../support/browsers/browser.ts'
import { longPages, type PageOfKind, samplePages } from '../../support/sites/page-kinds.ts'
import { inspectedIn, inspectPage, unfoldAll } from '../inspect-page.ts'

/** A page as it is when a reader has done something on it. */
interface PageInUse extends PageOfKind {
  use(page: Page): Promise<unknown>
}

const inUse: PageInUse[] = [
  { kind: 'search with results', path: 'search/?q=dll', use: waitForSearch },
  { kind: 'search without results', path: 'search/?q=zzyzxqwv', use: waitForSearch },
  { kind: 'an address that leads nowhere', path: 'kb/999/Q999999/', use: async () => {} },
  { kind: 'search with suggestions open', path: 'about/', use: (page) => openSuggestions(page, 'netif') },
  { kind: 'article with marks', path: 'kb/217/Q217215/?highlight=netif.dll', use: waitForMarks },
  { kind: 'article with a link explained', path: 'kb/217/Q217215/', use: explainLink },
  { kind: 'article beside its original', path: 'kb/217/Q217215/', use: openOriginal },
]
const pages: PageInUse[] = [...samplePages.map((page) => ({ ...page, use: unfoldAll })), ...inUse]

async function waitForMarks(page: Page): Promise<void> {
  await page.locator('.highlight-bar').waitFor()
}

async function explainLink(page: Page): Promise<void> {
  await page.focus('.related h2 + ul li:nth-child(1) a')
  await page.keyboard.press('Tab')
  await page.locator('[role=tooltip]').waitFor()
}

async function openOriginal(page: Page): Promise<void> {
  await page.click('.facts a')
  await page.locator('.original-text pre').waitFor()
}

/** Tests one page of each kind in a window of this width. */
export function describeAccessibility(width: number): void {
  describe(`at ${width} pixels`, () => {
    const site = useBrowser()
    const longSite = useBrowser('longAddress')

    it.each(pages)('$kind has no violation in light and dark, and does not scroll sideways', async ({ path, use }) => {
      const page = await site.open(inspectedIn(width))
      await page.goto(site.url + path)
      await use(page)
      expect(await inspectPage(page)).toEqual([])
    })

    it.each(longPages)('so it is with $kind of the site with long lists', async ({ path }) => {
      const page = await longSite.open(inspectedIn(width))
      await page.goto(longSite.url + path)
      await unfoldAll(page)
      expect(await inspectPage(page)).toEqual([])
    })
  })
}
