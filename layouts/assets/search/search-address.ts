/**
 * The search page's state stands in its address, so that back, forward and bookmarks work:
 * `?q=netif.dll&product=Exchange` <-> `{query: 'netif.dll', filters: {product: 'Exchange'}}`
 */
import type { Search } from './find-results.ts'

const FILTER_NAMES = ['product', 'type', 'year'] as const

/** Reads the part of an address after the path. */
export function readSearch(parameters: string): Search {
  const values = new URLSearchParams(parameters)
  const chosen = FILTER_NAMES.map((name) => [name, values.get(name) ?? '']).filter(([, value]) => value !== '')
  return { query: values.get('q')?.trim() ?? '', filters: Object.fromEntries(chosen) }
}

/** The part of the address after the path; empty for an empty search. */
export function writeSearch({ query, filters }: Search): string {
  const values = new URLSearchParams({ ...(query === '' ? {} : { q: query }), ...filters })
  return values.size === 0 ? '' : `?${values}`
}
