/** One bundle of the full-text index, as Pagefind has indexed it and the project has joined it, read by its table. */
import { type BundleTable, decodeLengths, decodeNumbers, fragmentFile } from '../bundles/bundle-table.ts'
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
  /** Article numbers by page. */
  numbers: Uint32Array
  /** Distinct words by page. */
  lengths: Float32Array
  words: WordIndex
  fragment(page: number): Promise<Fragment | null>
  /** The pages that have each value of a filter, ascending. */
  valuesOf(name: string): Promise<ReadonlyMap<string, readonly number[]>>
}

/**
 * @param base address of `search/`, with a slash at its end
 * @param name of the bundle's folder
 */
export function openBundle(base: string, name: string, table: BundleTable): Bundle {
  const address = `${base}bundles/${name}/`
  const numbers = decodeNumbers(table)
  const loadGroup = loadOnce(
    async (file: string): Promise<Record<string, Fragment>> => parse(await readPacked(`${base}fragments/${file}`)),
  )
  const loadFilter = loadOnce(async (name: string) =>
    readFilter(parse(await readPacked(`${address}filter/${name}.gz`))),
  )
  return {
    numbers,
    lengths: decodeLengths(table),
    words: openWordIndex(`${address}index/`, restoreShared(table.chunks)),
    async fragment(page) {
      const group = await loadGroup(fragmentFile(page, table.parts))
      return group[numbers[page] ?? ''] ?? null
    },
    async valuesOf(name) {
      return table.filters.includes(name) ? loadFilter(name) : new Map()
    },
  }
}

function parse(content: Uint8Array) {
  return JSON.parse(new TextDecoder().decode(content))
}
