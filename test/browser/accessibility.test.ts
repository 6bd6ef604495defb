import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { useBrowser, waitForSearch } from '../support/browser.ts'
import { listPageKinds } from '../support/page-kinds.ts'

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const site = useBrowser()
const searches = [
  { kind: 'search with results', path: 'search/?q=dll' },
  { kind: 'search without results', path: 'search/?q=zzyzxqwv' },
  { kind: 'an address that leads nowhere', path: 'kb/999/Q999999/' },
]
const pages = [...listPageKinds(inject('sampleSite')), ...searches]

/** Opens a page and waits until its scripts have done what they do on their own. */
async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(site.url + path)
  if (path.startsWith('search/?')) await waitForSearch(page)
}

/** What axe finds wrong: the rule, and the elements. Scripts are run past the policy, which forbids axe itself. */
async function findViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axeScript })
  const { violations } = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(standards)} })`)) as AxeResults
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
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

describe.each([
  { width: 360, colorScheme: 'light' as const },
  { width: 360, colorScheme: 'dark' as const },
  { width: 1280, colorScheme: 'light' as const },
  { width: 1280, colorScheme: 'dark' as const },
])('at $width pixels, $colorScheme', ({ width, colorScheme }) => {
  it.each(pages)('$kind has no violation and no sideways scrolling', async ({ path }) => {
    const page = await site.open({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true })
    await openPage(page, path)
    expect(await findViolations(page)).toEqual([])
    expect(await findOverflow(page)).toEqual([])
  })
})
