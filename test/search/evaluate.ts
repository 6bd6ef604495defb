/**
 * Runs labelled queries through a built site's search page in Chromium, each in a fresh context with an empty cache:
 *
 *     npm run test:search -- --site _site --queries queries.json [--output results.json]
 *
 * `queries.json` is a list of `{id, query}`; the results file maps each id to the first ten articles in the order shown.
 * Bytes, requests, the time to the final list and the longest task on the page's own thread go to standard output, one
 * line a query, and their medians at the end.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { launchChromium } from '../support/chromium.ts'
import { readPrefix } from '../support/project.ts'
import { serveSite } from '../support/server.ts'
import { type Measurement, runQuery, summarise } from './run-query.ts'

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
if (!values.site || !values.queries) {
  console.error('usage: evaluate --site FOLDER --queries FILE [--output FILE]')
  process.exit(2)
}
await evaluate(values.site, values.queries, values.output)

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
