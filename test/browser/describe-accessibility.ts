/** axe and sideways scrolling on every kind of page. A file of tests for each width, so that they run side by side. */
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useBrowser, waitForSearch } from '../support/browser.ts'
import { type PageOfKind, samplePages } from '../support/page-kinds.ts'

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules that look at colours: all that the dark scheme changes. */
const colourRules = ['color-contrast', 'link-in-text-block']

const site = useBrowser()

/** A page as it is when a reader has done something on it. */
interface PageInUse extends PageOfKind {
  use(page: Page): Promise<unknown>
}

const inUse: PageInUse[] = [
  { kind: 'search with results', path: 'search/?q=dll', use: waitForSearch },
  { kind: 'search without results', path: 'search/?q=zzyzxqwv', use: waitForSearch },
  { kind: 'an address that leads nowhere', path: 'kb/999/Q999999/', use: async () => {} },
  { kind: 'search with suggestions open', path: 'about/', use: openSuggestions },
  { kind: 'article with marks', path: 'kb/217/Q217215/?highlight=netif.dll', use: waitForMarks },
  { kind: 'article with a link explained', path: 'kb/217/Q217215/', use: explainLink },
  { kind: 'article beside its original', path: 'kb/217/Q217215/', use: openOriginal },
]
const pages: PageInUse[] = [...samplePages.map((page) => ({ ...page, use: unfoldAll })), ...inUse]

async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
  })
}

async function openSuggestions(page: Page): Promise<void> {
  await page.focus('input[name=q]')
  await page.waitForSelector('input[name=q][role=combobox]')
  await page.keyboard.type('netif')
  await page.waitForSelector('#search-suggestions:not([hidden]) [role=option]')
}

async function waitForMarks(page: Page): Promise<void> {
  await page.locator('.highlight-bar').waitFor()
}

async function explainLink(page: Page): Promise<void> {
  await page.focus('.related h2 + ul li:nth-child(1) a')
  await page.keyboard.press('Tab')
  await page.locator('[role=tooltip]').waitFor()
}

async function openOriginal(page: Page): Promise<void> {
  await page.click('a.original')
  await page.locator('.original-text pre').waitFor()
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
    it.each(pages)('$kind has no violation in light and dark, and does not scroll sideways', async ({ path, use }) => {
      // The page's policy forbids all scripts but its own, axe among them. Motion would show colours on their way.
      const viewport = { width, height: 800 }
      const page = await site.open({ viewport, colorScheme: 'light', reducedMotion: 'reduce', bypassCSP: true })
      await page.goto(site.url + path)
      await use(page)
      await page.addScriptTag({ path: axeScript })
      expect(await findViolations(page, standards)).toEqual([])
      expect(await findOverflow(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findViolations(page, colourRules)).toEqual([])
    })
  })
}
