/**
 * How well a built site's search finds what stands in it, by queries that are drawn from its texts by rule:
 *
 *     npx tsx bench/search-rules.ts SITE [SEED] [COUNT]
 *
 * COUNT (500) tokens of five characters or more that stand in one or two articles, twice as many titles, these without
 * their prefix, and COUNT texts that titles have in quotation marks, typed without them. The queries go through the code
 * of the search page and its worker, here in Node instead of a browser, on the index files of the site.
 */
import { findResults } from '../layouts/assets/search/find-results.ts'
import type { SearchSources } from '../layouts/assets/search/found-results.ts'
import { type DrawnQuery, drawQuotedTexts, drawRareTokens, drawTitles, dropPrefixes } from './draw-search-queries.ts'
import { makeRandom } from './make-random.ts'
import { readTexts } from './read-texts.ts'
import { openSearch } from './search-in-node.ts'

const SHOWN = 10
const MOST_MISSES = 40

const [site, seed = '1', count = '500'] = process.argv.slice(2)
if (!site) {
  console.error('Usage: npx tsx bench/search-rules.ts SITE [SEED] [COUNT]')
  process.exit(2)
}
await measure(site, Number(seed), Number(count))

async function measure(folder: string, seedNumber: number, size: number): Promise<void> {
  const articles = readTexts(folder)
  const random = makeRandom(seedNumber)
  const titles = drawTitles(articles, 2 * size, random)
  const queries = [
    ...drawRareTokens(articles, size, random),
    ...titles,
    ...dropPrefixes(articles, titles),
    ...drawQuotedTexts(articles, size, random),
  ]
  const sources = openSearch(folder)
  const asked: Asked[] = []
  for (const drawn of queries) asked.push(await ask(sources, drawn))
  for (const { query, kind } of asked.filter(isMissed).slice(0, MOST_MISSES)) console.log(`missed: ${kind}: ${query}`)
  const kinds = [...new Set(asked.map(({ kind }) => kind))].sort()
  for (const kind of kinds) {
    const ofKind = asked.filter((one) => one.kind === kind)
    console.log(describe(kind, ofKind))
  }
  console.log(describe('all rare tokens', asked.slice(0, size)))
}

interface Asked extends DrawnQuery {
  /** Place of the first right article, from 1; 0 where none is in the first ten. */
  place: number
  /** How many articles are found. */
  found: number
}

async function ask(sources: SearchSources, drawn: DrawnQuery): Promise<Asked> {
  const search = { query: drawn.query, filters: {}, order: 'relevance' as const, allWords: false, fullText: false }
  const { results, total } = await findResults(sources, search, { from: 0, count: SHOWN })
  const place = results.findIndex(({ number }) => drawn.relevant.has(number)) + 1
  return { ...drawn, place, found: total }
}

function isMissed({ place }: Asked): boolean {
  return place === 0
}

function describe(kind: string, asked: readonly Asked[]): string {
  const share = (holds: (one: Asked) => boolean) => (asked.filter(holds).length / asked.length).toFixed(3)
  const first = share(({ place }) => place === 1)
  const inThree = share(({ place }) => place > 0 && place <= 3)
  const inTen = share(({ place }) => place > 0)
  const empty = share(({ found }) => found === 0)
  return `${kind} (${asked.length}): first ${first}, in three ${inThree}, in ten ${inTen}, nothing ${empty}`
}
