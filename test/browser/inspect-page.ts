/** What axe and a ruler find wrong on a page, in both colour schemes. */
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules that look at colours: all that the dark scheme changes. */
const colourRules = ['color-contrast', 'link-in-text-block']

/**
 * How to open a page that is inspected. The page's policy forbids all scripts but its own, axe among them. Motion would
 * show colours on their way.
 */
export function inspectedIn(width: number): BrowserContextOptions {
  return { viewport: { width, height: 800 }, colorScheme: 'light', reducedMotion: 'reduce', bypassCSP: true }
}

/** Violations in light and dark, one line each, and what makes the page scroll sideways. */
export async function inspectPage(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axeScript })
  const light = await findViolations(page, standards)
  const overflow = await findOverflow(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  return [...light, ...overflow, ...(await findViolations(page, colourRules))]
}

/** Opens all that is folded away. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
  })
}

/** What axe finds wrong: the rule, how often, and the first element. */
async function findViolations(page: Page, rules: readonly string[]): Promise<string[]> {
  const options = { runOnly: rules, resultTypes: ['violations'] }
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults
  return violations.map(({ id, nodes }) => `${id}, ${nodes.length} times: ${nodes[0]?.html.slice(0, 200)}`)
}

/** Elements that reach past the right edge of the window, when the page scrolls sideways. */
export async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth,
    )
    return wide.map((one) => `too wide: ${one.outerHTML.slice(0, 120)}`)
  })
}
