/** What the search page is asked for, what that finds, and where it comes from. */
import type {
  ChosenFilters,
  FoundArticle,
  ResultDetails,
  SearchAnswer,
  SortOrder,
} from '../../../plugins/kb-search/query/messages.ts'
import type { ProductPage } from '../../../plugins/kb-search/static/manifest.ts'
import type { NameEntry } from '../../../plugins/kb-search/static/name-index.ts'
import type { FullText } from './full-text.ts'
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

/** Nothing asked for, nothing found. */
export const NOTHING: FoundResults = {
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

/** Where results come from. */
export interface SearchSources {
  files: StaticFiles
  fullText: FullText
  describe: DescribeResult
  prefix: string
}
