/** All files of search that are not Pagefind's, with their contents: small indexes, the worker's script and the manifest. */
import { setImmediate } from 'node:timers/promises'
import { constants, gzipSync } from 'node:zlib'
import type { BuiltBundle } from '../bundles/bundle-threads.ts'
import { combineHashes } from '../bundles/combine-hashes.ts'
import type { FileTable } from '../format/bundle-table.ts'
import type { SearchArticle, SearchSurroundings } from '../types.ts'
import { makeOrders, type OrderName, orderFileName } from './article-orders.ts'
import { findCommonWords } from './common-words.ts'
import {
  FORMER_PRODUCTS_FILE,
  MANIFEST_FILE,
  PAGES_FILE,
  SERVICES_FILE,
  START_FILE,
  TITLE_KEYS_FILE,
} from './file-names.ts'
import type { IndexCache } from './kept-index.ts'
import { countFilters, listBundles, type SearchManifest, type SearchPages, type SearchStart } from './manifest.ts'
import { makeNameIndex } from './name-index.ts'
import {
  findCardFiles,
  findSpellingFiles,
  findTitleFiles,
  findTitleWords,
  print,
  printNumbered,
} from './printed-indexes.ts'

/** What the static files are made from. */
export interface StaticSources {
  /** Sorted by number. */
  articles: readonly SearchArticle[]
  surroundings: SearchSurroundings
  /** The worker's script. */
  worker: string
  /** Where indexes are kept for the next build; null where they are not. */
  cache: IndexCache | null
}

/** All but the manifest, and what that says of them. */
export interface StaticContents {
  /** As they are before they are packed, by path below `search/`; what is to be packed ends in `.gz`. */
  contents: Map<string, string>
  summary: Omit<SearchManifest, 'version' | 'bundles' | 'commonWords'>
}

/** Makes all files that do not depend on the bundles, one index after the other: threads are given work between them. */
export async function makeStaticFiles({
  articles,
  surroundings,
  worker,
  cache,
}: StaticSources): Promise<StaticContents> {
  const names = makeNameIndex(articles, surroundings, findTitleWords(articles, cache))
  await setImmediate()
  const titles = findTitleFiles(articles, cache)
  await setImmediate()
  const spellings = findSpellingFiles(articles, cache)
  const contents = new Map<string, string>([
    ['worker.js', worker],
    ...findCardFiles(articles, surroundings.absent, cache),
    ...printNumbered('names', names.files),
    ...titles.files,
    ...spellings.files,
    ...print(Object.entries(makeOrders(articles)).map(([name, order]) => [orderFileName(name as OrderName), order])),
    ...print([
      [TITLE_KEYS_FILE, titles.firstKeys],
      [SERVICES_FILE, surroundings.services],
      [FORMER_PRODUCTS_FILE, surroundings.formerProducts],
    ]),
  ])
  const firstKeys = { names: names.firstKeys, spelling: spellings.firstKeys }
  const filters = countFilters(articles)
  const { spellings: writings, products } = surroundings
  const { nameBeginnings } = names
  const summary = { articles: articles.length, firstKeys, nameBeginnings, spellings: writings, products, filters }
  return { contents, summary }
}

/** In tables of pages nothing repeats but by chance: each letter has its code, and memory for so many makes blocks of one list. */
const LETTERS = { strategy: constants.Z_HUFFMAN_ONLY, memLevel: 7 }

/** The manifest, that with where the bundles' files are, and the tables of their pages: as they are written, by path below `search/`. */
export function writeManifest(
  manifest: SearchManifest,
  bundles: readonly Pick<BuiltBundle, 'table'>[],
): Map<string, Buffer<ArrayBuffer>> {
  const tables = bundles.map(({ table: { pages, chunks, filters } }): FileTable => ({ pages, chunks, filters }))
  const start: SearchStart = { ...manifest, tables }
  const pages: SearchPages = {
    version: manifest.version,
    tables: bundles.map(({ table: { numbers, lengths } }) => ({ numbers, lengths })),
  }
  return new Map([
    [MANIFEST_FILE, Buffer.from(JSON.stringify(manifest))],
    [START_FILE, Buffer.from(JSON.stringify(start))],
    [PAGES_FILE, gzipSync(JSON.stringify(pages), LETTERS)],
  ])
}

/** The manifest, once the bundles are known. */
export function makeManifest({ contents, summary }: StaticContents, bundles: readonly BuiltBundle[]): SearchManifest {
  const frequentWords = bundles.map((bundle) => bundle.frequentWords)
  const manifest = {
    ...summary,
    bundles: listBundles(bundles),
    commonWords: findCommonWords(frequentWords, summary.articles),
  }
  return { version: combineHashes([...contents.values(), JSON.stringify(manifest)]), ...manifest }
}
