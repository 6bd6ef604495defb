/** One bundle of the full-text index, as Pagefind has indexed it and the project has joined it, read by its table. */

import { type FilterFile, readFilter } from '../bundles/list-filters.ts'
import type { FileTable } from '../format/bundle-table.ts'
import { restoreShared } from '../format/shared-beginnings.ts'
import { loadOnce } from './load-once.ts'
import { readPackedJson } from './read-packed.ts'
import { openWordIndex, type WordIndex } from './word-index.ts'

/** An open bundle. Pages are counted from its first. */
export interface Bundle {
  /** How many pages it has. */
  count: number
  words: WordIndex
  /** The pages that have each value of a filter, ascending. */
  valuesOf(name: string): Promise<ReadonlyMap<string, readonly number[]>>
}

/**
 * @param base address of `search/`, with a slash at its end
 * @param name of the bundle's folder
 */
export function openBundle(base: string, name: string, table: FileTable): Bundle {
  const address = `${base}bundles/${name}/`
  const loadFilter = loadOnce(async (name: string) =>
    readFilter(await readPackedJson<FilterFile>(`${address}filter/${name}.gz`)),
  )
  return {
    count: table.pages,
    words: openWordIndex(`${address}index/`, restoreShared(table.chunks)),
    async valuesOf(name) {
      return table.filters.includes(name) ? loadFilter(name) : new Map()
    },
  }
}
