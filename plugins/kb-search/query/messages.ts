/** What the search page and its worker say to each other. */

import type { PlacedWord } from '../ranking/closest-share.ts'
import type { OrderName } from '../static/article-orders.ts'

/** How results are sorted. */
export type SortOrder = 'relevance' | OrderName

/** A filter's chosen values by its name. */
export type ChosenFilters = Readonly<Record<string, string>>

/** How many articles a query finds by filter and value; a value that leaves none is missing. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

/** A piece of text, marked where it matches the query. */
export interface Segment {
  text: string
  marked: boolean
}

/** An article that a query finds. */
export interface FoundArticle {
  number: number
  /** The words that matched, with what each counts for and where it stands in the search document. */
  words: readonly PlacedWord[]
}

/** One result with all that is shown of it. */
export interface ResultDetails {
  number: number
  /** Site path with the prefix. */
  url: string
  title: string
  product: string
  /** ISO date; empty where unknown. */
  date: string
  /** The trailer's issue type, `kbprb`; empty where unknown. */
  type: string
  excerpt: readonly Segment[]
  /** The section that the excerpt is from; null above the first heading. */
  section: { title: string; url: string } | null
}

/** Sent once, before anything else: where the index is. */
export interface StartMessage {
  kind: 'start'
  /** Address of the `search/` folder. */
  base: string
}

/** A query is about to come: what it needs may be fetched. It has no answer. */
export interface ExpectMessage {
  kind: 'expect'
  query: string
}

/** An identifier as the index of names has it, and the articles that name it. */
export interface NamedIdentifier {
  key: string
  numbers: readonly number[]
  /** Whether the query is it and nothing else. */
  alone: boolean
}

/** A query; its answer has the same `id`. */
export interface SearchMessage {
  kind: 'search'
  id: number
  query: string
  filters: ChosenFilters
  order: SortOrder
  /** Whether only articles with all words are wanted. */
  allWords: boolean
  /** The filters whose values are to be counted; their files are fetched for it. */
  counted: readonly string[]
  /** The query's identifiers with the articles that are known to name them. */
  named: readonly NamedIdentifier[]
  /** Numbers of the articles that are asked for by number: before all others in any order, whatever words they have. */
  asked: readonly number[]
  /** Numbers of the articles that stand before all others, in their order: those that are about the one name asked for. */
  first: readonly number[]
  /** How many results to skip, and how many to give. */
  from: number
  count: number
}

export type Request = StartMessage | ExpectMessage | SearchMessage

/** The answer to a query. */
export interface SearchAnswer {
  kind: 'results'
  id: number
  total: number
  /** How many articles have all words that are searched for, or name what the query is. */
  complete: number
  /** Words of the query that are searched for in titles only: nearly every article has them. */
  leftOut: readonly string[]
  results: readonly FoundArticle[]
  /** Words of the query that no article has. */
  missing: readonly string[]
  /** Plain words of the query that so few articles have that they may be slips of the archive as well. */
  rare: readonly string[]
  /** Whether there are phrases in quotation marks, and any article has them; where none has, their words count alone. */
  phrases: 'none' | 'found' | 'nowhere'
  /** How many articles match without the filters. */
  unfiltered: number
  /** Where filters leave nothing: how many articles would be left without each of them, by its name. */
  hidden: Readonly<Record<string, number>>
  /** How many articles each value of the counted filters would leave, by filter and value. */
  counts: FilterCounts
}

/** What went wrong with a query. */
export interface FailureAnswer {
  kind: 'failure'
  id: number
  reason: string
}

export type Answer = SearchAnswer | FailureAnswer
