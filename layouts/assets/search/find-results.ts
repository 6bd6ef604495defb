/**
 * Finds what a query asks for: an article by its number, the articles that name an identifier, or a search of the full
 * text. Only the last loads the full-text index.
 */
import { parseArticleNumber } from '../../../plugins/kb-search/identifiers/article-number.ts'
import { findIdentifiers } from '../../../plugins/kb-search/identifiers/find-identifiers.ts'
import { articleAddress } from './article-address.ts'
import type { FullText } from './full-text.ts'
import type { ChosenFilters, ResultDetails, SearchAnswer } from './messages.ts'
import type { StaticFiles } from './static-files.ts'

/** What the search page is asked for, as its address says. */
export interface Search {
  query: string
  filters: ChosenFilters
}

/** A part of the list of results. */
export interface FoundResults extends Omit<SearchAnswer, 'kind' | 'id'> {
  /** An article number that was asked for and is not in the archive. */
  absent: number | null
  /** Identifiers of the query, each with how many articles are known to name it. */
  names: readonly { key: string; articles: number }[]
}

/** Where results come from. */
export interface SearchSources {
  files: StaticFiles
  fullText: FullText
  prefix: string
}

/** Gives `count` results from the `from`-th on. */
export async function findResults(
  sources: SearchSources,
  { query, filters }: Search,
  from: number,
  count: number,
): Promise<FoundResults> {
  const number = parseArticleNumber(query)
  const direct = number === null ? null : await describeCards(sources, [number])
  if (direct && direct.length > 0) return onlyThese(direct, direct.length, [])
  const { keys, rest } = findIdentifiers(query)
  const named = await Promise.all(keys.map(async (key) => ({ key, numbers: await sources.files.named(key) })))
  const names = named.map(({ key, numbers }) => ({ key, articles: numbers.length }))
  const only = named[0]?.numbers ?? []
  const unfiltered = Object.keys(filters).length === 0
  if (keys.length === 1 && rest === '' && only.length > 0 && unfiltered) {
    return onlyThese(await describeCards(sources, only.slice(from, from + count)), only.length, names)
  }
  const answer = await sources.fullText.search({ query, filters, named, from, count })
  return { ...answer, absent: number, names }
}

function onlyThese(results: ResultDetails[], total: number, names: FoundResults['names']): FoundResults {
  return { results, total, unfiltered: total, missing: [], absent: null, names }
}

async function describeCards({ files, prefix }: SearchSources, numbers: readonly number[]): Promise<ResultDetails[]> {
  const results = await Promise.all(
    numbers.map(async (number): Promise<ResultDetails | null> => {
      const card = await files.card(number)
      if (!card) return null
      const [title, product, date] = card
      return { number, url: articleAddress(number, prefix), title, product, date, excerpt: [], section: null }
    }),
  )
  return results.filter((result) => result !== null)
}
