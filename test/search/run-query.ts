/** Runs one query through a search page in Chromium with an empty cache, and measures what it costs. */
import type { Browser, Page } from 'playwright-core'

/** What one query gave and cost. */
export interface Measurement {
  /** Ids of the first ten articles in the order shown. */
  articles: string[]
  /** Bytes of bodies as sent, compressed. */
  bytes: number
  requests: number
  /** Milliseconds from the page's request to the final list. */
  time: number
  /** Milliseconds of the longest task on the page's own thread, which input has to wait for; 0 where none took 50. */
  longestTask: number
}

const LONGEST_WAIT = 300_000
const SHOWN = 10

/**
 * Opens a page that shows results in `ol#results`, with `?q=` and the query, and waits until the list is final. Bytes and
 * requests are counted until all results have their texts.
 * @throws Error when that takes longer than five minutes
 */
export async function runQuery(browser: Browser, address: string, query: string): Promise<Measurement> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const traffic = watchTraffic(page)
    const start = performance.now()
    await page.goto(`${address}?q=${encodeURIComponent(query)}`)
    await page.waitForFunction(
      () =>
        document.querySelector('ol#results')?.ariaBusy === 'false' &&
        document.querySelector('#search-status')?.textContent,
      undefined,
      { timeout: LONGEST_WAIT, polling: 'raf' },
    )
    const time = Math.round(performance.now() - start)
    await page.waitForSelector('ol#results:not(:has(> [aria-busy=true]))', { state: 'attached' })
    const links = await page.$$eval('ol#results > li', (items) =>
      items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
    )
    const articles = links.flatMap((link) => /\/(Q\d+)\//.exec(link)?.[1] ?? [])
    return { articles: articles.slice(0, SHOWN), ...(await traffic()), time, longestTask: await readLongestTask(page) }
  } finally {
    await context.close()
  }
}

/** Medians and the like of many queries, one line for each figure. */
export function summarise(measurements: readonly Measurement[]): string {
  const lines = (['bytes', 'requests', 'time', 'longestTask'] as const).map((field) => {
    const sorted = measurements.map((measurement) => measurement[field]).sort((one, other) => one - other)
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
    return `  ${field}\tmedian ${at(0.5)}\t95 % ${at(0.95)}\tmost ${at(1)}`
  })
  return lines.join('\n')
}

/**
 * Weighs what the page and its workers receive, until it is asked for the sum. What is asked for again comes from the cache,
 * as the worker's script does, which the page has fetched ahead.
 */
function watchTraffic(page: Page): () => Promise<{ bytes: number; requests: number }> {
  const sizes = new Map<string, Promise<number>>()
  page.context().on('requestfinished', (request) => {
    if (sizes.has(request.url())) return
    sizes.set(
      request.url(),
      request.sizes().then(({ responseBodySize }) => responseBodySize),
    )
  })
  return async () => {
    const bytes = await Promise.all(sizes.values())
    return { bytes: bytes.reduce((sum, size) => sum + size, 0), requests: bytes.length }
  }
}

/** How long browsers may take to tell of the tasks so far, in milliseconds. */
const TASKS_TOLD = 100

/** Milliseconds of the longest task on the page's own thread since it was opened, as far as browsers tell: 50 and more. */
async function readLongestTask(page: Page): Promise<number> {
  return page.evaluate(async (wait) => {
    let longest = 0
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, Math.round(duration))
    })
    observer.observe({ type: 'longtask', buffered: true })
    await new Promise((resolve) => setTimeout(resolve, wait))
    observer.disconnect()
    return longest
  }, TASKS_TOLD)
}
