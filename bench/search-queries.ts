/**
 * What a query costs beside Pagefind's bare JavaScript interface over the same documents, in Chromium, each query in a
 * fresh context: bytes against bundles of 15,000 pages, time to the first ten results against one single index.
 *
 *     npx tsx bench/search-queries.ts SITE WORK QUERIES
 *
 * SITE is a built site, WORK a folder that `bench/search-index.ts` has filled (its pages and its single index).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as pagefind from 'pagefind'
import type { Browser } from 'playwright-core'
import { type Measurement, runQuery, summarise } from '../test/search/run-query.ts'
import { launchChromium } from '../test/support/browsers/chromium.ts'
import { serveSite } from '../test/support/sites/server.ts'

const BUNDLE_SIZE = 15_000

const [site, work, queriesFile] = process.argv.slice(2)
if (!site || !work || !queriesFile) {
  console.error('Usage: npx tsx bench/search-queries.ts SITE WORK QUERIES')
  process.exit(2)
}
const queries: { id: string; query: string }[] = JSON.parse(readFileSync(queriesFile, 'utf8'))
const bundles = await buildBareBundles(work)
writeFileSync(join(work, 'merged.html'), barePage(bundles))
writeFileSync(join(work, 'single.html'), barePage(['single']))
await compare(site, work)

/** Pagefind's own bundles of the documents in order of their numbers, as its documentation has them merged. */
async function buildBareBundles(folder: string): Promise<string[]> {
  const pages = readdirSync(join(folder, 'pages'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .sort((one, other) => numberOf(one) - numberOf(other))
  const names: string[] = []
  for (let start = 0; start < pages.length; start += BUNDLE_SIZE) {
    const name = `bare/${start}`
    names.push(name)
    if (existsSync(join(folder, name))) continue
    mkdirSync(join(folder, name), { recursive: true })
    const { index } = await pagefind.createIndex({ forceLanguage: 'en' })
    for (const page of pages.slice(start, start + BUNDLE_SIZE)) {
      const url = `/${page.replace('index.html', '')}`
      await index?.addHTMLFile({ url, content: readFileSync(join(folder, 'pages', page), 'utf8') })
    }
    await index?.writeFiles({ outputPath: join(folder, name) })
    await pagefind.close()
  }
  return names
}

function numberOf(page: string): number {
  return Number(/Q(\d+)/.exec(page)?.[1])
}

/** The least page that shows ten results of Pagefind, in the search page's own elements. */
function barePage([first = '', ...others]: readonly string[]): string {
  const merges = others.map((name) => `pagefind.mergeIndex('/${name}/')`).join(',')
  return `<!DOCTYPE html><html lang="en"><title>Bare</title><p id="search-status"></p><ol id="results" aria-busy="true"></ol>
<script type="module">
const pagefind = await import('/${first}/pagefind.js')
await Promise.all([pagefind.init(), ${merges}])
const { results } = await pagefind.search(new URLSearchParams(location.search).get('q'))
const list = document.querySelector('#results')
for (const { url, meta } of await Promise.all(results.slice(0, 10).map((result) => result.data()))) {
  const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title })
  list.appendChild(document.createElement('li')).append(link)
}
document.querySelector('#search-status').textContent = results.length + ' found'
list.ariaBusy = 'false'
</script>`
}

async function compare(siteFolder: string, workFolder: string): Promise<void> {
  const [ours, bare] = await Promise.all([serveSite(siteFolder, '/'), serveSite(workFolder, '/')])
  const browser = await launchChromium()
  const addresses = {
    'this project': `${ours.url}search/`,
    'bare Pagefind, merged bundles': `${bare.url}merged.html`,
    'bare Pagefind, one index': `${bare.url}single.html`,
  }
  const measured = new Map<string, Measurement[]>(Object.keys(addresses).map((name) => [name, []]))
  try {
    // Turn about, so that a slow moment of the machine meets all three.
    for (const { query } of queries) await measureQuery(browser, addresses, query, measured)
  } finally {
    await browser.close()
    await Promise.all([ours.close(), bare.close()])
  }
  for (const [name, measurements] of measured) console.log(`${name}\n${summarise(measurements)}`)
}

async function measureQuery(
  browser: Browser,
  addresses: Record<string, string>,
  query: string,
  measured: Map<string, Measurement[]>,
): Promise<void> {
  for (const [name, address] of Object.entries(addresses)) {
    measured.get(name)?.push(await runQuery(browser, address, query))
  }
}
