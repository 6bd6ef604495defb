/** Cuts long lists into pages of at most 200 entries, each with its path. */
import type { Pagination } from '../../../layouts/types.ts'
import { pagePath } from './site-paths.ts'

/** The most entries that one list page shows. */
export const pageSize = 200

/** One page of a list. */
export interface ListSlice<Entry> {
  url: string
  entries: Entry[]
  pagination: Pagination
}

/** Paths of the pages of a list with so many entries; an empty list has one. */
export function pageUrls(path: string, entryCount: number, size = pageSize): string[] {
  const pages = Math.max(1, Math.ceil(entryCount / size))
  return Array.from({ length: pages }, (_, index) => pagePath(path, index + 1))
}

/** Slices in order, of `size` entries each; an empty list has one empty page. `path` is the first page's. */
export function paginate<Entry>(entries: readonly Entry[], path: string, size = pageSize): ListSlice<Entry>[] {
  const starts = pageUrls(path, entries.length, size).map((_, index) => index * size)
  return paginateChunks(
    starts.map((start) => entries.slice(start, start + size)),
    path,
  )
}

/** Slices that are cut already; none make one empty page. */
export function paginateChunks<Entry>(chunks: readonly Entry[][], path: string): ListSlice<Entry>[] {
  const filled = chunks.length > 0 ? chunks : [[]]
  const urls = filled.map((_, index) => pagePath(path, index + 1))
  return filled.map((entries, index) => ({
    url: pagePath(path, index + 1),
    entries,
    pagination: { page: index + 1, pages: urls.length, urls },
  }))
}
