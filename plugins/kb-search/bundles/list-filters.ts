/** The files of a bundle's filters: which pages have which value. */

import { fromDifferences, toDifferences } from '../format/differences.ts'
import { searchFilters } from '../search-filters.ts'
import type { SearchArticle } from '../types.ts'

/** The pages that have each value, as differences. */
export type FilterFile = Record<string, number[]>

/** By name, values sorted; pages are counted as the articles come. */
export function listFilters(articles: readonly SearchArticle[]): Record<string, FilterFile> {
  const filters = new Map<string, Map<string, number[]>>()
  for (const [page, article] of articles.entries()) {
    for (const { name, value } of searchFilters(article)) {
      const values = filters.get(name) ?? new Map<string, number[]>()
      const pages = values.get(value) ?? []
      pages.push(page)
      filters.set(name, values.set(value, pages))
    }
  }
  return Object.fromEntries(Array.from(filters, ([name, values]) => [name, writeFilter(values)]))
}

/** The pages that have each value, ascending. */
export function readFilter(file: FilterFile): Map<string, number[]> {
  return new Map(Object.entries(file).map(([value, differences]) => [value, fromDifferences(differences)]))
}

function writeFilter(values: ReadonlyMap<string, readonly number[]>): FilterFile {
  const sorted = [...values].sort(([one], [other]) => (one < other ? -1 : Number(one > other)))
  return Object.fromEntries(sorted.map(([value, pages]) => [value, toDifferences(pages)]))
}
