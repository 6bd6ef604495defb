/** Runs one query through a search page in Chromium with an empty cache, and measures what it costs. */
import { existsSync } from 'node:fs'
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
}

const CHROMIUM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const LONGEST_WAIT = 300_000
const SHOWN = 10

/**
 * Opens a page that shows results in `ol#results`, with `?q=` and the query, and waits until the list is final.
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
    const links = await page.$$eval('ol#results > li', (items) =>
      items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
    )
    const articles = links.flatMap((link) => /\/(Q\d+)\//.exec(link)?.[1] ?? [])
    return { articles: articles.slice(0, SHOWN), ...traffic, time }
  } finally {
    await context.close()
  }
}

/** Medians and the like of many queries, one line for each figure. */
export function summarise(measurements: readonly Measurement[]): string {
  const lines = (['bytes', 'requests', 'time'] as const).map((field) => {
    const sorted = measurements.map((measurement) => measurement[field]).sort((one, other) => one - other)
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
    return `  ${field}\tmedian ${at(0.5)}\t95 % ${at(0.95)}\tmost ${at(1)}`
  })
  return lines.join('\n')
}

/** Path of an installed Chromium; `CHROMIUM_PATH` in the environment goes first. @throws Error when there is none */
export function findChromium(): string {
  const found = [process.env['CHROMIUM_PATH'] ?? '', ...CHROMIUM_PATHS].find((path) => path !== '' && existsSync(path))
  if (found === undefined)
    throw new Error('found no Chromium, expected one: apt-get install chromium, or set CHROMIUM_PATH')
  return found
}

/** Counts what the page and its workers receive; the object given changes as it goes. */
function watchTraffic(page: Page): { bytes: number; requests: number } {
  const traffic = { bytes: 0, requests: 0 }
  page.context().on('response', (response) => {
    traffic.requests += 1
    traffic.bytes += Number(response.headers()['content-length'] ?? 0)
  })
  return traffic
}
