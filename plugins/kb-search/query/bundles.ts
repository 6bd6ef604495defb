/** All bundles of the full-text index as one: pages are counted over all of them, in order of their articles' numbers. */

import { decodeLengths, decodeNumbers, type PageTable } from '../format/bundle-table.ts'
import { nameKey } from '../ranking/name-key.ts'
import { plainWord } from '../ranking/plain-word.ts'
import { compileSpellings, type Spellings } from '../ranking/spellings.ts'
import { stemEnglish } from '../ranking/stem-english.ts'
import { titleKey } from '../ranking/title-key.ts'
import { unitePages, type WordPages } from '../ranking/word-pages.ts'
import { type ArticleOrder, type OrderName, orderFileName, readOrder } from '../static/article-orders.ts'
import { isCommonWord } from '../static/common-words.ts'
import { PAGES_FILE, START_FILE } from '../static/file-names.ts'
import type { SearchPages, SearchStart } from '../static/manifest.ts'
import { type Bundle, openBundle } from './bundle.ts'
import { loadOnce } from './load-once.ts'
import { readJson, readPackedJson } from './read-packed.ts'

/** What is known of all pages. */
export interface Pages {
  /** Article numbers by page. */
  numbers: Uint32Array
  /** How long the text of each page is, in average lengths. */
  lengths: Float32Array
}

/** The bundles, ready to be searched. */
export interface Bundles {
  /** How many articles there are. */
  articles: number
  /** Words can be fetched before this is there. */
  pages: Promise<Pages>
  /** Whether a word stands in so many articles that it is not worth searching for. */
  isCommon(word: string): boolean
  /** The pages that have a word or another form of it; where none has it, those with a longer word. */
  searchWord(word: string): Promise<WordPages>
  /** The pages that have a name, told by its words, in any writing. */
  searchName(words: readonly string[]): Promise<WordPages>
  /** The pages with a word, or another form of it, in their title; known only of words that queries leave out. */
  searchTitles(word: string): Promise<WordPages>
  /** Names with several writings. */
  spellings: Spellings
  /** The pages that filters leave. */
  filter(filters: Readonly<Record<string, string>>): Promise<ReadonlySet<number>>
  /** The pages that have each value of a filter. */
  valuesOf(name: string): Promise<ReadonlyMap<string, readonly number[]>>
  /** Each article's place in an order, by its number. */
  places(order: OrderName): Promise<ReadonlyMap<number, number>>
}

/** A bundle and how many pages stand before its own. */
interface PlacedBundle {
  bundle: Bundle
  offset: number
}

/** Shorter words would be the beginning of too many. */
const SHORTEST_BEGINNING = 3

/** Opens all bundles of the index below `base`, the address of `search/`. */
export async function loadBundles(base: string): Promise<Bundles> {
  return openBundles(base, await readJson<SearchStart>(base + START_FILE))
}

/** Opens all bundles. */
export function openBundles(base: string, start: SearchStart): Bundles {
  const { version, bundles, tables, commonWords, spellings } = start
  const opened = placeBundles(tables.map((table, index) => openBundle(base, bundles[index]?.name ?? '', table)))
  const pages = readTables(base, version).then(joinPages)
  // Told with the query.
  pages.catch(() => undefined)
  const common = new Set(commonWords)
  const searchStem = loadOnce((stem: string) => searchExactOrLonger(opened, stem))
  const searchKey = loadOnce((key: string) => searchAll(opened, ({ words }) => words.find(key)))
  return {
    articles: opened.reduce((sum, { bundle }) => sum + bundle.count, 0),
    pages,
    isCommon: (word) => isCommonWord(word, common),
    searchWord: (word) => searchStem(stemEnglish(plainWord(word))),
    searchName: (words) => searchKey(nameKey(words)),
    searchTitles: (word) => searchKey(titleKey(stemEnglish(plainWord(word)))),
    spellings: compileSpellings(spellings),
    async filter(filters) {
      const lists = Object.entries(filters).map(async ([name, value]) => (await valuesOf(opened, name)).get(value))
      const [first = new Set<number>(), ...others] = (await Promise.all(lists)).map((pages) => new Set(pages))
      return new Set([...first].filter((page) => others.every((pages) => pages.has(page))))
    },
    valuesOf: (name) => valuesOf(opened, name),
    async places(order) {
      return readOrder(await readPackedJson<ArticleOrder>(`${base}${orderFileName(order)}?v=${version}`))
    },
  }
}

function placeBundles(bundles: readonly Bundle[]): PlacedBundle[] {
  let offset = 0
  return bundles.map((bundle) => {
    const placed = { bundle, offset }
    offset += bundle.count
    return placed
  })
}

/** Their file may be on its way already, under the address that has no version. */
async function readTables(base: string, version: string): Promise<PageTable[]> {
  const known = await readPackedJson<SearchPages>(base + PAGES_FILE)
  if (known.version === version) return known.tables
  const { tables } = await readPackedJson<SearchPages>(`${base}${PAGES_FILE}?v=${version}`)
  return tables
}

function joinPages(tables: readonly PageTable[]): Pages {
  const numbers = new Uint32Array(joinLists(tables.map(decodeNumbers)))
  const lengths = new Float32Array(joinLists(tables.map(decodeLengths)))
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  return { numbers, lengths: lengths.map((length) => length / average) }
}

/** Of tens of thousands, where `flat` takes long. */
function joinLists(lists: readonly number[][]): number[] {
  return ([] as number[]).concat(...lists)
}

async function searchExactOrLonger(bundles: readonly PlacedBundle[], stem: string): Promise<WordPages> {
  if (stem === '') return unitePages([])
  const exact = await searchAll(bundles, ({ words }) => words.find(stem))
  if (exact.pages.length > 0 || stem.length < SHORTEST_BEGINNING) return exact
  return searchAll(bundles, ({ words }) => words.findLonger(stem))
}

async function searchAll(
  bundles: readonly PlacedBundle[],
  search: (bundle: Bundle) => Promise<WordPages>,
): Promise<WordPages> {
  const found = await Promise.all(
    bundles.map(async ({ bundle, offset }) => {
      const list = await search(bundle)
      return offset === 0 ? list : { ...list, pages: list.pages.map((page) => page + offset) }
    }),
  )
  return unitePages(found)
}

async function valuesOf(bundles: readonly PlacedBundle[], name: string): Promise<Map<string, number[]>> {
  const lists = await Promise.all(
    bundles.map(async ({ bundle, offset }) => ({ values: await bundle.valuesOf(name), offset })),
  )
  const all = new Map<string, number[]>()
  for (const { values, offset } of lists) {
    for (const [value, pages] of values) {
      const known = all.get(value) ?? []
      all.set(value, known)
      for (const page of pages) known.push(page + offset)
    }
  }
  return all
}
