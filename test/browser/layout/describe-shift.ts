/** Nothing that comes after a page's HTML moves what a reader already sees. A file of tests for each width. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useBrowser, waitForSearch } from '../../support/browsers/browser.ts'
import { samplePages } from '../../support/sites/page-kinds.ts'

/** What Core Web Vitals call good: https://web.dev/articles/cls */
const goodShift = 0.1
/** Pages that scripts fill on their own stay far below that. */
const stillShift = 0.02

/** Milliseconds by which scripts come late: the page has long been drawn. */
const lateScript = 150

/** Adds up the shifts of each page that is opened from now on. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(`
    window.shifts = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  `)
}

/** A frame is drawn, and what moved in it told, before the second one begins. */
async function readShifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => resolve(Reflect.get(window, 'shifts')))),
        ),
      ),
  )
}

/** Opens every kind of page, and gives those that moved. */
async function findMoved(home: string, page: Page): Promise<Record<string, number>> {
  await watchShifts(page)
  const moved: Record<string, number> = {}
  for (const { path } of samplePages) {
    await page.goto(home + path)
    const shifts = await readShifts(page)
    if (shifts > stillShift) moved[path] = shifts
  }
  return moved
}

/** Tests one page of each kind in a window of this width. */
export function describeShift(width: number): void {
  describe(`at ${width} pixels`, () => {
    const site = useBrowser()

    it('every kind of page stays where it is', async () => {
      expect(await findMoved(site.url, await site.open({ viewport: { width, height: 800 } }))).toEqual({})
    })

    it('so it does where scripts come long after the page is seen', async () => {
      const page = await site.open({ viewport: { width, height: 800 } })
      await page.route('**/*.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, lateScript))
        await route.continue()
      })
      expect(await findMoved(site.url, page)).toEqual({})
    })

    it.each(['netif.dll', 'service pack', 'Q217215'])('the results for %s move little', async (query) => {
      const page = await site.open({ viewport: { width, height: 800 } })
      await watchShifts(page)
      await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`)
      await waitForSearch(page)
      expect(await readShifts(page)).toBeLessThanOrEqual(goodShift)
    })
  })
}
