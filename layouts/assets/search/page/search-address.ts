/**
 * The search page's state stands in its address, so that back, forward and bookmarks work:
 * `?q=netif.dll&product=Exchange&sort=date` <->
 * `{query: 'netif.dll', filters: {product: 'Exchange'}, order: 'date', allWords: false, fullText: false}`
 */

import type { SortOrder } from '../../../../plugins/kb-search/query/messages.ts'
import type { Search } from '../found-results.ts'
import { readQuery } from '../read-query.ts'

export const FILTER_NAMES = ['product', 'type', 'year', 'names'] as const

const ORDERS: readonly SortOrder[] = ['relevance', 'date', 'cited']

/** Reads the part of an address after the path; what it does not know is left out. */
export function readSearch(parameters: string): Search {
  const values = new URLSearchParams(parameters)
  const chosen = FILTER_NAMES.map((name) => [name, values.get(name) ?? '']).filter(([, value]) => value !== '')
  return {
    query: readQuery(parameters),
    filters: Object.fromEntries(chosen),
    order: readOrder(values.get('sort')),
    allWords: values.get('words') === 'all',
    fullText: values.get('in') === 'text',
  }
}

/** An order by its name; relevance for any other. */
export function readOrder(name: string | null | undefined): SortOrder {
  return ORDERS.find((order) => order === name) ?? 'relevance'
}

/** The part of the address after the path; empty for an empty search. */
export function writeSearch({ query, filters, order, allWords, fullText }: Search): string {
  const values = new URLSearchParams({
    ...(query === '' ? {} : { q: query }),
    ...filters,
    ...(order === 'relevance' ? {} : { sort: order }),
    ...(allWords ? { words: 'all' } : {}),
    ...(fullText ? { in: 'text' } : {}),
  })
  return values.size === 0 ? '' : `?${values}`
}
