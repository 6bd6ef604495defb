/** The walk that every copy of the sample edition must allow, from the page of Q217215: the design is there, and links lead on. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Follows a link to a DLL, and goes on from the list of DLLs to another article. */
export async function walkCopy(page: Page): Promise<void> {
  const border = await page.evaluate(
    () => getComputedStyle(document.querySelector('.site-header') as Element).borderTopWidth,
  )
  expect(border).toBe('4px')
  await page.click('.body a[href*="mdbperf.dll"]')
  expect(await page.textContent('h1')).toContain('Mdbperf.dll')
  await page.click('nav >> text=DLLs')
  await page.click('main >> text=Asp.dll')
  await page.locator('main a[href*="/Q"]:not([href*="Q217215"])').first().click()
  expect(await page.textContent('article > header > p')).not.toBe('Q217215')
}
