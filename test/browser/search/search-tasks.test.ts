import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useBrowser, waitForSearch } from '../../support/browsers/browser.ts'
import { measureLongestTask } from '../../support/browsers/task-time.ts'

const site = useBrowser()

/** The longest task that a reader does not notice, in milliseconds. */
const LONGEST_TASK = 100

/** A core that is shared, or slowed down, makes one task or another long; none is long every time. */
const TRIES = 10

describe('typing and searching', () => {
  it('never keeps the page from answering', async () => {
    let longest = Number.POSITIVE_INFINITY
    for (let left = TRIES; left > 0 && longest > LONGEST_TASK; left--) longest = await typeAndSearch()
    expect(longest).toBeLessThanOrEqual(LONGEST_TASK)
  })

  it('would notice a task that does', async () => {
    const page = await site.open()
    const longest = await measureLongestTask(page, async () => {
      await page.goto(`${site.url}search/`)
      await keepBusy(page)
    })
    expect(longest).toBeGreaterThan(LONGEST_TASK)
  })

  it('would not take the task of another page for its own', async () => {
    const [page, other] = [await site.open(), await site.open()]
    await Promise.all([page.goto(site.url), other.goto(site.url)])
    const longest = await measureLongestTask(page, () => keepBusy(other))
    expect(longest).toBeLessThanOrEqual(LONGEST_TASK)
  })
})

/** Where other tests take most of the core, a tenth of this time is left to the page. */
const BUSY = 20 * LONGEST_TASK

async function keepBusy(page: Page): Promise<void> {
  await page.evaluate((time) => {
    const end = performance.now() + time
    while (performance.now() < end);
  }, BUSY)
}

async function typeAndSearch(): Promise<number> {
  const page = await site.open()
  return measureLongestTask(page, async () => {
    await page.goto(`${site.url}search/`)
    await page.locator('#search-form input[name=q]').pressSequentially('service stops with an error in netif.dll')
    await page.keyboard.press('Enter')
    await waitForSearch(page)
  })
}
