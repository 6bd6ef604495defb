/**
 * Finds what a query asks for: an article by its number, or a search of the full text, with the articles first that are
 * known to name what alone is asked for. Only a number does without the full-text index.
 */
import {
  findNumbersBeside,
  type NumbersBeside,
  parseArticleNumber,
  parseArticleNumbers,
} from '../../../plugins/kb-search/identifiers/article-number.ts'
import { findIdentifiers } from '../../../plugins/kb-search/identifiers/find-identifiers.ts'
import { articleAddress } from '../../../plugins/kb-search/query/article-address.ts'
import type {
  ChosenFilters,
  FoundArticle,
  ResultDetails,
  SearchAnswer,
  SortOrder,
} from '../../../plugins/kb-search/query/messages.ts'
import type { ProductPage } from '../../../plugins/kb-search/static/manifest.ts'
import type { NameEntry } from '../../../plugins/kb-search/static/name-index.ts'
import type { ResultCard } from '../../../plugins/kb-search/static/result-cards.ts'
import type { FullText } from './full-text.ts'
import { matchProducts } from './match-products.ts'
import type { PastedText } from './read-pasted-text.ts'
import { isPasted } from './read-query.ts'
import type { DescribeResult } from './results/describe-result.ts'
import type { StaticFiles } from './static-files.ts'

/** What the search page is asked for, as its address says. */
export interface Search {
  query: string
  filters: ChosenFilters
  order: SortOrder
  /** Whether only articles with all words are wanted. */
  allWords: boolean
  /** Whether the full text is wanted where the query is the number of an article that others cite. */
  fullText: boolean
}

/** Something that the query names, and what the index of names knows of it. */
export interface FoundName {
  key: string
  /** Null where no article is known to name it. */
  entry: NameEntry | null
}

/** An article that the query asks for and that is not in the archive. */
export interface AbsentArticle {
  number: number
  /** Site path, without the prefix, of its line among the absent; null where nobody cites it. */
  page: string | null
  /** How many articles cite it. */
  citedBy: number
}

/** A part of the list of results. */
export interface FoundResults extends Omit<SearchAnswer, 'kind' | 'id' | 'results'> {
  results: readonly ResultDetails[]
  /** Those that come next, in their order, and were not to be described yet. */
  next: readonly FoundArticle[]
  absent: readonly AbsentArticle[]
  /** Articles of the archive whose numbers stand in a longer text. */
  cited: readonly ResultDetails[]
  names: readonly FoundName[]
  /** Products that the query names and nothing else. */
  products: readonly ProductPage[]
  /** How many articles are known to name the one thing that is asked for; they come first. */
  known: number
  /** Whether the results are the articles that cite an absent one, so that the full text may have more. */
  identified: boolean
}

/** Where results come from. */
export interface SearchSources {
  files: StaticFiles
  fullText: FullText
  describe: DescribeResult
  prefix: string
}

/** A file's name may be typed without its ending, one of these. */
const bareName = /^[\w$~-]{3,40}$/
const FILE_ENDINGS = ['.dll', '.sys', '.exe', '.vxd', '.ocx', '.drv', '.cpl', '.386', '.com', '.vbx']

/** A number alone may be another than an article's. */
const bareNumber = /^\d+$/

const anyWord = /[\p{L}\p{N}]/u

const NOTHING: FoundResults = {
  results: [],
  next: [],
  total: 0,
  complete: 0,
  leftOut: [],
  unfiltered: 0,
  hidden: {},
  counts: {},
  missing: [],
  rare: [],
  phrases: 'none',
  absent: [],
  cited: [],
  names: [],
  products: [],
  known: 0,
  identified: false,
}

/** Characters of a query that the addresses of its results carry along. */
const LONGEST_HIGHLIGHT = 300

/** What to mark on the pages of a search's results. */
export function highlightOf({ query }: Search): string {
  return query.slice(0, LONGEST_HIGHLIGHT)
}

/** Which results are wanted. */
export interface WantedResults {
  /** How many to skip, and how many to give. */
  from: number
  count: number
  /** How many of these to describe, where not all. Their pages take a request each, their order does not. */
  described?: number
  /** Filters whose values are to be counted. */
  counted?: readonly string[]
}

/** Finds them. Articles that are asked for by number are described in any case. */
export async function findResults(
  sources: SearchSources,
  search: Search,
  { from, count, described = count, counted = [] }: WantedResults,
): Promise<FoundResults> {
  const number = parseArticleNumber(search.query)
  const byNumber = number === null ? null : await findByNumber(sources, search, number)
  if (byNumber) return byNumber
  const numbers = parseArticleNumbers(search.query)
  if (numbers.length > 0) return findByNumbers(sources, numbers)
  const isTyped = !isPasted(search.query)
  const beside = findNumbersBeside(number === null ? search.query : '')
  if (beside.numbers.length > 0 && !anyWord.test(beside.rest)) return findByNumbers(sources, beside.numbers)
  // Of a pasted text only a part will be searched for.
  sources.fullText.prepare(isTyped ? beside.rest || search.query : '')
  const pasted = isTyped ? null : await readPasted(sources, search.query)
  const byNumbers = isTyped ? await readBeside(sources, beside) : NO_NUMBERS
  const typed = byNumbers.rest || search.query
  const { names, alone, offered = [] } = await findNames(sources, typed, pasted)
  const plain = Object.keys(search.filters).length === 0 && search.order === 'relevance' && !search.fullText
  const first = (plain && alone?.articles) || []
  const known = first.length > 0 && byNumbers.asked.length === 0 ? (alone?.total ?? first.length) : 0
  const query = pasted?.rest || typed
  const named = names.map(({ key, entry }) => ({
    key,
    numbers: isWeighed(entry) || entry === alone ? (entry?.articles ?? []) : [],
    alone: entry !== null && entry === alone,
  }))
  const { filters, order, allWords } = search
  const asked = { query, filters, order, allWords, named, asked: byNumbers.asked, first, from, count, counted }
  const answer = await sources.fullText.search(asked)
  const highlight = highlightOf(search)
  const now = answer.results.slice(0, described).map((article) => sources.describe(article, highlight))
  const absent = number === null ? byNumbers.absent : [{ number, page: null, citedBy: 0 }]
  return {
    ...NOTHING,
    ...answer,
    // Of an article that is asked for by number more is known than that no other has the number.
    missing: answer.missing.filter((word) => !beside.numbers.includes(parseArticleNumber(word) ?? 0)),
    results: await Promise.all(now),
    next: answer.results.slice(described),
    absent,
    names: [...names, ...offered],
    products: matchProducts(typed, await sources.files.manifest()),
    known,
    ...(pasted ? await findCited(sources, pasted.references) : {}),
  }
}

/** Null where the number may be another than an article's. */
async function findByNumber(
  sources: SearchSources,
  { query, fullText }: Search,
  number: number,
): Promise<FoundResults | null> {
  const direct = await describeCards(sources, [number])
  if (direct.length > 0) return { ...NOTHING, results: direct, total: 1, complete: 1, unfiltered: 1 }
  const card = await sources.files.absent(number)
  if (fullText || (!card && bareNumber.test(query))) return null
  const citing = card?.citedBy.map(([citingNumber, ...citingCard]) => describeCard(sources, citingNumber, citingCard))
  const absent = [{ number, page: card?.page ?? null, citedBy: card?.total ?? 0 }]
  const results = citing ?? []
  return { ...NOTHING, results, total: results.length, unfiltered: results.length, absent, identified: true }
}

/** Articles in the order in which they are asked for. */
async function findByNumbers(sources: SearchSources, numbers: readonly number[]): Promise<FoundResults> {
  const { cited: results, absent } = await findCited(sources, numbers)
  const total = results.length
  return { ...NOTHING, results, total, complete: total, unfiltered: total, absent }
}

/** What numbers beside other words ask for. */
interface AskedByNumber {
  /** Numbers of articles of the archive. */
  asked: readonly number[]
  absent: readonly AbsentArticle[]
  /** What else is to be searched for; the number of an absent article is a word of those that cite it. */
  rest: string
}

const NO_NUMBERS: AskedByNumber = { asked: [], absent: [], rest: '' }

async function readBeside(sources: SearchSources, { numbers, rest }: NumbersBeside): Promise<AskedByNumber> {
  const { cited, absent } = await findCited(sources, numbers)
  const words = absent.filter(({ citedBy }) => citedBy > 0).map(({ number }) => `Q${number}`)
  return { asked: cited.map(({ number }) => number), absent, rest: [rest, ...words].join(' ') }
}

interface NamesOfQuery {
  names: FoundName[]
  /** What the query names and nothing else. */
  alone: NameEntry | null
  /** What it may mean besides: shown, and not searched for. */
  offered?: FoundName[]
}

async function findNames({ files }: SearchSources, query: string, pasted: PastedText | null): Promise<NamesOfQuery> {
  const { keys, offered: besides, rest } = findIdentifiers(query)
  const asked = [...new Set([...keys, ...(pasted?.keys ?? [])])]
  const names = await Promise.all(asked.map(async (key) => ({ key, entry: await files.name(key) })))
  // A screen full of addresses and symbols names much that no article knows.
  if (pasted) return { names: names.filter(({ entry }) => entry !== null), alone: null }
  const offered = await findOffered(files, besides, names)
  const [first] = names
  if (first && names.length === 1 && rest === '') return { names, alone: first.entry, offered }
  if (first) return { names, alone: null, offered }
  for (const key of new Set([query.toLowerCase(), rest.toLowerCase()])) {
    const entry = (await files.mayBeName(key)) ? await files.name(key) : null
    if (entry) return { names: [{ key, entry }], alone: entry.everyday ? null : entry }
  }
  const found = bareName.test(query) ? await findFile(files, query.toLowerCase()) : offered
  return { names: [], alone: null, offered: found }
}

/** What is known of such keys, but for pages that are found already. */
async function findOffered(
  files: StaticFiles,
  keys: readonly string[],
  names: readonly FoundName[],
): Promise<FoundName[]> {
  const found = await Promise.all(keys.map(async (key) => ({ key, entry: await files.name(key) })))
  const pages = new Set(names.map(({ entry }) => entry?.page))
  return found.filter(({ entry }) => entry !== null && !pages.has(entry.page))
}

/** The file that is meant where its ending was not typed, that which most articles name: `kernel32` -> `kernel32.dll` */
async function findFile(files: StaticFiles, name: string): Promise<FoundName[]> {
  const found = await Promise.all(
    FILE_ENDINGS.map(async (ending) => ({ key: `${name}${ending}`, entry: await files.name(`${name}${ending}`) })),
  )
  const known = found.filter(({ entry }) => entry !== null)
  return known.sort((one, other) => countNaming(other) - countNaming(one)).slice(0, 1)
}

/** How many articles name something. */
function countNaming({ entry }: FoundName): number {
  return entry?.total ?? entry?.articles.length ?? 0
}

/** Services, functions and values of the registry are words of the text as well, where the ranking finds them. */
function isWeighed(entry: NameEntry | null): entry is NameEntry {
  return entry !== null && !['service', 'registryKey', 'symbol'].includes(entry.kind)
}

/** The extractors are fetched with the first text that is long enough to need them. */
async function readPasted({ files }: SearchSources, text: string): Promise<PastedText> {
  const [{ readPastedText }, services] = await Promise.all([
    import('./read-pasted-text.ts'),
    files.services().catch(() => []),
  ])
  return readPastedText(text, services)
}

/** The articles that a longer text refers to by number. */
async function findCited(
  sources: SearchSources,
  numbers: readonly number[],
): Promise<Pick<FoundResults, 'cited' | 'absent'>> {
  const cited = await describeCards(sources, numbers)
  const here = new Set(cited.map(({ number }) => number))
  const others = numbers.filter((number) => !here.has(number))
  const absent = others.map(async (number) => {
    const card = await sources.files.absent(number)
    return { number, page: card?.page ?? null, citedBy: card?.total ?? 0 }
  })
  return { cited, absent: await Promise.all(absent) }
}

async function describeCards(sources: SearchSources, numbers: readonly number[]): Promise<ResultDetails[]> {
  const results = await Promise.all(
    numbers.map(async (number) => {
      const card = await sources.files.card(number)
      return card && describeCard(sources, number, card)
    }),
  )
  return results.filter((result) => result !== null)
}

function describeCard(
  { prefix }: SearchSources,
  number: number,
  [title, product, date, type]: ResultCard,
): ResultDetails {
  return { number, url: articleAddress(number, prefix), title, product, date, type, excerpt: [], section: null }
}
