/**
 * How the bytes of a query grow with the archive: those of the words that it fetches, beyond the table that every query
 * needs.
 *
 *     npx tsx bench/search-growth.ts WORK QUERIES
 *
 * WORK is a folder that `bench/search-index.ts CONTENT WORK 1,4` has filled.
 */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { loadBundles } from '../plugins/kb-search/query/bundles.ts'
import { searchArticles } from '../plugins/kb-search/query/search-articles.ts'
import { PAGES_FILE } from '../plugins/kb-search/static/file-names.ts'
import type { SearchStart } from '../plugins/kb-search/static/manifest.ts'
import { makeSearchMessage } from '../test/support/search-message.ts'
import { serveSite } from '../test/support/sites/server.ts'

const [work, queriesFile] = process.argv.slice(2)
if (!work || !queriesFile) {
  console.error('Usage: npx tsx bench/search-growth.ts WORK QUERIES')
  process.exit(2)
}
const queries: { query: string }[] = JSON.parse(readFileSync(queriesFile, 'utf8'))
const originalFetch = globalThis.fetch
const once = await measureQueries(join(work, 'site-1'))
const fourTimes = await measureQueries(join(work, 'site-4'))
const growth = once.map((bytes, index) => (fourTimes[index] ?? 0) / bytes)
console.log(`median of the growth of each query: ${median(growth).toFixed(2)}`)

/** Bytes of each query, nothing of another query's kept. */
async function measureQueries(site: string): Promise<number[]> {
  const server = await serveSite(site, '/')
  const start: SearchStart = JSON.parse(readFileSync(join(site, 'search/start.json'), 'utf8'))
  const pages = statSync(join(site, 'search', PAGES_FILE)).size
  const measured: number[] = []
  let bytes = 0
  globalThis.fetch = async (...request) => {
    const response = await originalFetch(...request)
    bytes += response.url.includes('/index/') ? Number(response.headers.get('content-length')) : 0
    return response
  }
  try {
    for (const { query } of queries) {
      bytes = 0
      const bundles = await loadBundles(`${server.url}search/`)
      await searchArticles(bundles, makeSearchMessage(query))
      measured.push(bytes)
    }
  } finally {
    globalThis.fetch = originalFetch
    await server.close()
  }
  const tables = JSON.stringify(start.tables).length
  console.log(
    `${start.articles} articles: median ${median(measured)} bytes beyond tables of ${tables} bytes unpacked, and of ${pages} packed`,
  )
  return measured
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
