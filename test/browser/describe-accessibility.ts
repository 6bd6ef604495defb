/** axe and sideways scrolling on every kind of page. A file of tests for each width, so that they run side by side. */
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useBrowser, waitForSearch } from '../support/browser.ts'
import { samplePages } from '../support/page-kinds.ts'

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules that look at colours: all that the dark scheme changes. */
const colourRules = ['color-contrast', 'link-in-text-block']

const site = useBrowser()
const searches = [
  { kind: 'search with results', path: 'search/?q=dll' },
  { kind: 'search without results', path: 'search/?q=zzyzxqwv' },
  { kind: 'an address that leads nowhere', path: 'kb/999/Q999999/' },
]
const pages = [...samplePages, ...searches]

/** Opens a page, waits until its scripts have done what they do on their own, and unfolds all that is folded. */
async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(site.url + path)
  if (path.startsWith('search/?')) await waitForSearch(page)
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
  })
  await page.addScriptTag({ path: axeScript })
}

/** What axe finds wrong: the rule, how often, and the first element. */
async function findViolations(page: Page, rules: readonly string[]): Promise<string[]> {
  const options = { runOnly: rules, resultTypes: ['violations'] }
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults
  return violations.map(({ id, nodes }) => `${id}, ${nodes.length} times: ${nodes[0]?.html.slice(0, 200)}`)
}

/** Elements that reach past the right edge of the window, when the page scrolls sideways. */
async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth,
    )
    return wide.map((one) => one.outerHTML.slice(0, 120))
  })
}

/** Tests one page of each kind in a window of this width. */
export function describeAccessibility(width: number): void {
  describe(`at ${width} pixels`, () => {
    it.each(pages)('$kind has no violation in light and dark, and does not scroll sideways', async ({ path }) => {
      // The page's policy forbids all scripts but its own, axe among them. Motion would show colours on their way.
      const viewport = { width, height: 800 }
      const page = await site.open({ viewport, colorScheme: 'light', reducedMotion: 'reduce', bypassCSP: true })
      await openPage(page, path)
      expect(await findViolations(page, standards)).toEqual([])
      expect(await findOverflow(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findViolations(page, colourRules)).toEqual([])
    })
  })
}
