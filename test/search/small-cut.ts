/**
 * What search finds on a site built from the small corpus, asked in Chromium by queries that are drawn from its texts by
 * rule: tokens that stand in one or two articles, titles, and texts that titles have in quotation marks. Each kind has a
 * floor; below it something that stands in the archive is lost.
 */
import type { Browser } from 'playwright-core'
import { type DrawnQuery, drawQuotedTexts, drawRareTokens, drawTitles } from '../../bench/draw-search-queries.ts'
import { makeRandom } from '../../bench/make-random.ts'
import { readTexts } from '../../bench/read-texts.ts'
import { type Measurement, runQuery, summarise } from './run-query.ts'

/**
 * Least shares of queries whose article comes first, and in the first ten. A plain word that is rare in one form alone
 * (`mailing`) is found by its stem, among many: of 282 such words 0.79 bring it first.
 */
const FLOORS = {
  'rare names': { first: 0.95, inTen: 0.95 },
  'rare words': { first: 0.5, inTen: 0.8 },
  titles: { first: 0.98, inTen: 1 },
  'quoted texts': { first: 0.85, inTen: 0.95 },
} as const

type Kind = keyof typeof FLOORS

/** Queries of each kind, more or less: two minutes in all. */
const COUNT = 20
const SEED = 1

/**
 * Asks all queries and prints what came.
 * @param address of the site's search page
 * @param site the folder that it is served from
 * @returns what is below its floor, a line each
 */
export async function measureSmallCut(browser: Browser, address: string, site: string): Promise<string[]> {
  const articles = readTexts(site)
  const random = makeRandom(SEED)
  const tokens = drawRareTokens(articles, 2 * COUNT, random)
  const drawn: Record<Kind, DrawnQuery[]> = {
    'rare names': tokens.filter(({ kind }) => kind !== 'word'),
    'rare words': tokens.filter(({ kind }) => kind === 'word'),
    titles: drawTitles(articles, COUNT, random),
    'quoted texts': drawQuotedTexts(articles, COUNT, random),
  }
  const measurements: Measurement[] = []
  const low: string[] = []
  for (const kind of Object.keys(drawn) as Kind[]) {
    const places: number[] = []
    for (const { query, relevant } of drawn[kind]) {
      const measured = await runQuery(browser, address, query)
      measurements.push(measured)
      places.push(measured.articles.findIndex((id) => relevant.has(Number(id.slice(1)))) + 1)
      if (places.at(-1) !== 1) console.log(`${kind}: place ${places.at(-1) || 'beyond ten'}: ${query}`)
    }
    low.push(...compare(kind, places))
  }
  console.log(summarise(measurements))
  return low
}

/** Prints a kind's shares, and says which of them are too low. @param places from 1; 0 where the article is not in ten */
function compare(kind: Kind, places: readonly number[]): string[] {
  const share = (holds: (place: number) => boolean) => places.filter(holds).length / Math.max(places.length, 1)
  const shares = { first: share((place) => place === 1), inTen: share((place) => place > 0) }
  const { first, inTen } = FLOORS[kind]
  console.log(`${kind} (${places.length}): first ${shares.first.toFixed(3)}, in ten ${shares.inTen.toFixed(3)}`)
  return [
    ...(shares.first < first ? [`${kind}: found ${shares.first.toFixed(3)} first, expected at least ${first}`] : []),
    ...(shares.inTen < inTen ? [`${kind}: found ${shares.inTen.toFixed(3)} in ten, expected at least ${inTen}`] : []),
  ]
}
