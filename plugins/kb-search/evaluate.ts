/**
 * Runs labelled queries through a built site's search page in Chromium, each in a fresh context with an empty cache:
 *
 *     npm run test:search -- --site _site --queries queries.json [--output results.json] [--prefix /]
 *
 * `queries.json` is a list of `{id, query}`; the results file maps each id to the first ten articles in the order shown.
 * Bytes, requests and the time to the final list go to standard output, one line a query, and their medians at the end.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright-core'
import { serveFolder } from './static-server.ts'

/** One labelled query; further fields are for whoever scores. */
interface Query {
  id: string
  query: string
}

/** What one query gave and cost. */
interface Measurement {
  articles: string[]
  /** Bytes of bodies and headers as received. */
  bytes: number
  requests: number
  /** Milliseconds from the page's request to the final list. */
  time: number
}

const CHROMIUM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const LONGEST_WAIT = 60_000

const { values } = parseArgs({
  options: {
    site: { type: 'string' },
    queries: { type: 'string' },
    output: { type: 'string', default: 'results.json' },
    prefix: { type: 'string', default: '/' },
  },
})
if (!values.site || !values.queries) {
  console.error('usage: evaluate --site FOLDER --queries FILE [--output FILE] [--prefix /x/]')
  process.exit(2)
}
await evaluate(values.site, values.queries, values.output, values.prefix)

async function evaluate(site: string, queriesFile: string, output: string, prefix: string): Promise<void> {
  const queries: Query[] = JSON.parse(readFileSync(queriesFile, 'utf8'))
  const server = await serveFolder(site)
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
  const measurements = new Map<string, Measurement>()
  try {
    for (const { id, query } of queries) {
      const measured = await runQuery(browser, `${server.origin}${prefix}search/`, query)
      measurements.set(id, measured)
      const { bytes, requests, time, articles } = measured
      console.log([id, `${bytes} B`, `${requests} requests`, `${time} ms`, articles.join(' ')].join('\t'))
    }
  } finally {
    await browser.close()
    await server.close()
  }
  const results = [...measurements].map(([id, { articles }]) => [id, articles])
  writeFileSync(output, `${JSON.stringify(Object.fromEntries(results), null, 1)}\n`)
  printSummary([...measurements.values()])
}

async function runQuery(browser: Browser, address: string, query: string): Promise<Measurement> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const traffic = await watchTraffic(page)
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
    const articles = links.map((link) => /\/(Q\d+)\//.exec(link)?.[1] ?? '').filter((article) => article !== '')
    return { articles: articles.slice(0, 10), ...traffic, time }
  } finally {
    await context.close()
  }
}

/** Counts what the page and its workers receive; the object given changes as it goes. */
async function watchTraffic(page: Page): Promise<{ bytes: number; requests: number }> {
  const traffic = { bytes: 0, requests: 0 }
  page.context().on('response', async (response) => {
    traffic.requests += 1
    traffic.bytes += Number(response.headers()['content-length'] ?? 0)
  })
  return traffic
}

function printSummary(measurements: readonly Measurement[]): void {
  for (const field of ['bytes', 'requests', 'time'] as const) {
    const sorted = measurements.map((measurement) => measurement[field]).sort((one, other) => one - other)
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
    console.log(`${field}\tmedian ${at(0.5)}\t95 % ${at(0.95)}\tmost ${at(1)}`)
  }
}

function findChromium(): string {
  const found = [process.env['CHROMIUM_PATH'] ?? '', ...CHROMIUM_PATHS].find((path) => path !== '' && existsSync(path))
  if (found === undefined)
    throw new Error('found no Chromium, expected one: apt-get install chromium, or set CHROMIUM_PATH')
  return found
}
