import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { samplePages } from '../support/page-kinds.ts'

const site = useBrowser()

/** All shifts of a page so far, of those that no one asked for. */
async function measureShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 200)
      }),
  )
}

describe('nothing moves while a page loads', () => {
  it.each(samplePages)('on $kind', async ({ path }) => {
    const page = await site.open({ viewport: { width: 360, height: 800 } })
    await page.goto(site.url + path, { waitUntil: 'networkidle' })
    expect(await measureShift(page)).toBe(0)
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.reload({ waitUntil: 'networkidle' })
    expect(await measureShift(page)).toBe(0)
  })
})
