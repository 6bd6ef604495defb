/** One bundle of the full-text index, as Pagefind has indexed it and the project has joined it, read by its table. */
import { countPages, type FileTable, fragmentFile } from '../bundles/bundle-table.ts'
import { readFilter } from '../bundles/join-filters.ts'
import { restoreShared } from '../bundles/shared-beginnings.ts'
import { loadOnce } from './load-once.ts'
import { readPacked } from './read-packed.ts'
import { openWordIndex, type WordIndex } from './word-index.ts'

/** What Pagefind keeps of a page to show it. */
export interface Fragment {
  url: string
  content: string
  meta: Record<string, string>
  filters: Record<string, string[]>
  anchors: { element: string; id: string; text: string; location: number }[]
}

/** An open bundle. Pages are counted from its first. */
export interface Bundle {
  /** How many pages it has. */
  count: number
  words: WordIndex
  /** @param number of the page's article */
  fragment(page: number, number: number): Promise<Fragment | null>
  /** The pages that have each value of a filter, ascending. */
  valuesOf(name: string): Promise<ReadonlyMap<string, readonly number[]>>
}

/**
 * @param base address of `search/`, with a slash at its end
 * @param name of the bundle's folder
 */
export function openBundle(base: string, name: string, table: FileTable): Bundle {
  const address = `${base}bundles/${name}/`
  const loadGroup = loadOnce(
    async (file: string): Promise<Record<string, Fragment>> => parse(await readPacked(`${base}fragments/${file}`)),
  )
  const loadFilter = loadOnce(async (name: string) =>
    readFilter(parse(await readPacked(`${address}filter/${name}.gz`))),
  )
  return {
    count: countPages(table),
    words: openWordIndex(`${address}index/`, restoreShared(table.chunks)),
    async fragment(page, number) {
      const group = await loadGroup(fragmentFile(page, table.parts))
      return group[number] ?? null
    },
    async valuesOf(name) {
      return table.filters.includes(name) ? loadFilter(name) : new Map()
    },
  }
}

function parse(content: Uint8Array) {
  return JSON.parse(new TextDecoder().decode(content))
}
