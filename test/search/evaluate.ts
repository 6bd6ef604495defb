/**
 * Runs queries through a built site's search page in Chromium, each in a fresh context with an empty cache. Without
 * arguments, those that are drawn from the small corpus by rule, on a site that is built of it; it fails where too few
 * articles are found. With labelled queries, those on any site:
 *
 *     npm run test:search
 *     npm run test:search -- --site _site --queries queries.json [--output results.json]
 *
 * `queries.json` is a list of `{id, query}`; the results file maps each id to the first ten articles in the order shown.
 * Bytes, requests, the time to the final list and the longest task on the page's own thread go to standard output, one
 * line a query, and their medians at the end.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { launchChromium } from '../support/browsers/chromium.ts'
import { findInCorpus } from '../support/corpus.ts'
import { buildSite, readPrefix } from '../support/project.ts'
import { serveSite } from '../support/sites/server.ts'
import { type Measurement, runQuery, summarise } from './run-query.ts'
import { measureSmallCut } from './small-cut.ts'

/** One labelled query; further fields are for whoever scores. */
interface Query {
  id: string
  query: string
}

const { values } = parseArgs({
  options: {
    site: { type: 'string' },
    queries: { type: 'string' },
    output: { type: 'string', default: 'results.json' },
  },
})
if (values.site && values.queries) await evaluate(values.site, values.queries, values.output)
else if (values.site || values.queries) {
  console.error('usage: evaluate [--site FOLDER --queries FILE [--output FILE]]')
  process.exitCode = 2
} else await evaluateSmallCut()

/** Builds the site in a temporary folder; without the corpus there is nothing to do. */
async function evaluateSmallCut(): Promise<void> {
  const corpus = findInCorpus('corpus/small')
  if (corpus === null) return
  const site = mkdtempSync(join(tmpdir(), 'kb-search-'))
  try {
    buildSite(site, '--content', join(corpus, 'kb'), '--content', join(corpus, 'txt'))
    const server = await serveSite(site, readPrefix(site))
    const browser = await launchChromium()
    const low = await measureSmallCut(browser, `${server.url}search/`, site).finally(async () => {
      await browser.close()
      await server.close()
    })
    for (const line of low) console.error(line)
    if (low.length > 0) process.exitCode = 1
  } finally {
    rmSync(site, { recursive: true, force: true })
  }
}

async function evaluate(site: string, queriesFile: string, output: string): Promise<void> {
  const queries: Query[] = JSON.parse(readFileSync(queriesFile, 'utf8'))
  const server = await serveSite(site, readPrefix(site))
  const browser = await launchChromium()
  const measurements = new Map<string, Measurement>()
  try {
    for (const { id, query } of queries) {
      const measured = await runQuery(browser, `${server.url}search/`, query)
      measurements.set(id, measured)
      const { bytes, requests, time, longestTask, articles } = measured
      const costs = [`${bytes} B`, `${requests} requests`, `${time} ms`, `longest task ${longestTask} ms`]
      console.log([id, ...costs, articles.join(' ')].join('\t'))
    }
  } finally {
    await browser.close()
    await server.close()
  }
  const results = [...measurements].map(([id, { articles }]) => [id, articles])
  writeFileSync(output, `${JSON.stringify(Object.fromEntries(results), null, 1)}\n`)
  console.log(summarise([...measurements.values()]))
}
