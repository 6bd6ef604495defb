/** The search page of a site with its results, and what they show. */
import type { Page } from 'playwright-core'
import { type BrowserTests, finalList } from './browser.ts'

/** Opens the search page, `parameters` as in its address (`?q=service`), and waits for its results. */
export async function openSearch(site: BrowserTests, parameters: string): Promise<Page> {
  const page = await site.open()
  await page.goto(`${site.url}search/${parameters}`)
  await page.waitForSelector(`${finalList} > li`)
  return page
}

/** The titles of the results, in order. */
export function resultTitles(page: Page): Promise<string[]> {
  return page.locator('ol#results > li a').allTextContents()
}
