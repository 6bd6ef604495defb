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
import type { NameEntry } from '../../../plugins/kb-search/static/name-index.ts'
import { findByNumber, findByNumbers, findCited, NO_NUMBERS, readBeside } from './find-by-number.ts'
import { findNames } from './find-names.ts'
import { type FoundResults, NOTHING, type Search, type SearchSources } from './found-results.ts'
import { matchProducts } from './match-products.ts'
import type { PastedText } from './read-pasted-text.ts'
import { isPasted } from './read-query.ts'

/** Of a query that is the number of an article. */
const NO_NUMBERS_BESIDE: NumbersBeside = { numbers: [], rest: '' }

const anyWord = /[\p{L}\p{N}]/u

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
  wanted: WantedResults,
): Promise<FoundResults> {
  const number = parseArticleNumber(search.query)
  if (number !== null) {
    const found = await findByNumber(sources, search, number)
    if (found) return found
    const texts = await searchTexts(sources, search, wanted, NO_NUMBERS_BESIDE)
    return { ...texts, absent: [{ number, page: null, citedBy: 0 }] }
  }
  const numbers = parseArticleNumbers(search.query)
  if (numbers.length > 0) return findByNumbers(sources, numbers)
  const beside = findNumbersBeside(search.query)
  if (beside.numbers.length > 0 && !anyWord.test(beside.rest)) return findByNumbers(sources, beside.numbers)
  return searchTexts(sources, search, wanted, beside)
}

/** Searches texts and names, with the articles first whose numbers stand beside the words. */
async function searchTexts(
  sources: SearchSources,
  search: Search,
  { from, count, described = count, counted = [] }: WantedResults,
  beside: NumbersBeside,
): Promise<FoundResults> {
  const isTyped = !isPasted(search.query)
  // Of a pasted text only a part will be searched for.
  sources.fullText.prepare(isTyped ? beside.rest || search.query : '')
  const pasted = isTyped ? null : await readPasted(sources, search.query)
  const byNumbers = isTyped ? await readBeside(sources, beside) : NO_NUMBERS
  const typed = byNumbers.rest || search.query
  const { names, alone, offered } = await findNames(sources.files, typed, pasted)
  const { filters, order, allWords, fullText } = search
  const plain = Object.keys(filters).length === 0 && order === 'relevance' && !fullText
  const first = (plain && alone?.articles) || []
  const named = names.map(({ key, entry }) => ({
    key,
    numbers: isWeighed(entry) || entry === alone ? (entry?.articles ?? []) : [],
    alone: entry !== null && entry === alone,
  }))
  const { asked, absent } = byNumbers
  const query = pasted?.rest || typed
  const words = { query, filters, order, allWords, named, asked, first, from, count, counted }
  const answer = await sources.fullText.search(words)
  const highlight = highlightOf(search)
  const now = answer.results.slice(0, described).map((article) => sources.describe(article, highlight))
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
    known: first.length > 0 && asked.length === 0 ? (alone?.total ?? first.length) : 0,
    ...(pasted ? await findCited(sources, pasted.references) : {}),
  }
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
