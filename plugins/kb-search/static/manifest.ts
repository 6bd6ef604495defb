/**
 * The one file that is loaded before any other of search: where the bundles stand and what they hold, the first
 * keys of the name files, and the values of the filters.
 */

import type { BuiltBundle } from '../bundles/bundle-threads.ts'
import type { FileTable, PageTable } from '../format/bundle-table.ts'
import type { SpellingEntry } from '../ranking/spellings.ts'
import { type FilterName, searchFilters } from '../search-filters.ts'
import type { SearchArticle } from '../types.ts'

/** One bundle as the browser needs it. */
export interface ManifestBundle {
  /** Folder below `search/bundles/`. */
  name: string
  /** Articles from number `from` up to but not including `to`. */
  from: number
  to: number
  articles: number
}

/** A product's name, the site path of its page without the prefix, and how many articles are about it. */
export type ProductPage = readonly [name: string, page: string, articles: number]

/** `search/manifest.json`. */
export interface SearchManifest {
  /** Changes with any content: added to the addresses of the files that keep their names. */
  version: string
  articles: number
  bundles: ManifestBundle[]
  /** The first key of each file of the indexes that are cut by key. */
  firstKeys: { names: string[]; spelling: string[] }
  /** The first two words of each name that has several. */
  nameBeginnings: string[]
  /** Stems of words that stand in so many articles that searching for them tells nothing. */
  commonWords: string[]
  /** Names of products with several writings. */
  spellings: readonly SpellingEntry[]
  products: readonly ProductPage[]
  /** Values of each filter with how many articles have them, in the order to show them in. */
  filters: Record<FilterName, [value: string, count: number][]>
}

/** `search/start.json`. */
export interface SearchStart extends SearchManifest {
  /** Of the bundles, in their order. */
  tables: FileTable[]
}

/** `search/pages.json.gz`. */
export interface SearchPages {
  /** The manifest's. This file is asked for before that is known, and a browser may have kept it longer. */
  version: string
  /** Of the bundles, in their order. */
  tables: PageTable[]
}

/** Bundles as the manifest lists them. */
export function listBundles(bundles: readonly Pick<BuiltBundle, 'name' | 'range' | 'articles'>[]): ManifestBundle[] {
  return bundles.map(({ name, range, articles }) => ({ name, ...range, articles }))
}

/** Counts the values of each filter, sorted by name, years from the latest. */
export function countFilters(articles: readonly SearchArticle[]): SearchManifest['filters'] {
  const counts: Record<FilterName, Map<string, number>> = {
    product: new Map(),
    type: new Map(),
    year: new Map(),
    names: new Map(),
  }
  for (const article of articles) {
    for (const { name, value } of searchFilters(article)) counts[name].set(value, (counts[name].get(value) ?? 0) + 1)
  }
  const sorted = (name: FilterName): [string, number][] =>
    [...counts[name]].sort(([one], [other]) => (one < other ? -1 : Number(one > other)))
  return {
    product: sorted('product'),
    type: sorted('type'),
    year: sorted('year').reverse(),
    names: sorted('names'),
  }
}
