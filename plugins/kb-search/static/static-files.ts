/** All files of search that are not Pagefind's, with their contents: small indexes, the worker's script and the manifest. */
import type { BuiltBundle } from '../bundles/build-bundles.ts'
import { combineHashes } from '../bundles/combine-hashes.ts'
import type { SearchArticle, SearchSurroundings } from '../types.ts'
import { makeCardFiles } from './article-cards.ts'
import { makeOrders, type OrderName, orderFileName } from './article-orders.ts'
import { findCommonWords } from './common-words.ts'
import { countFilters, listBundles, type SearchManifest } from './manifest.ts'
import { makeNameIndex } from './name-index.ts'
import { makeSpellingIndex } from './spelling-index.ts'
import { makeTitleIndex } from './title-index.ts'

/** What the static files are made from. */
export interface StaticSources {
  /** Sorted by number. */
  articles: readonly SearchArticle[]
  bundles: readonly BuiltBundle[]
  surroundings: SearchSurroundings
  /** The worker's script. */
  worker: string
}

/** Contents by path below `search/`. */
export function makeStaticFiles({ articles, bundles, surroundings, worker }: StaticSources): Map<string, string> {
  const names = makeNameIndex(articles, surroundings.pageOf)
  const titles = makeTitleIndex(articles)
  const spellings = makeSpellingIndex(articles)
  const contents = new Map([['worker.js', worker]])
  const addAll = (files: Iterable<[name: string, content: unknown]>): void => {
    for (const [name, content] of files) contents.set(name, JSON.stringify(content))
  }
  addAll(makeCardFiles(articles, surroundings.absent))
  addAll(numberFiles('names', names.files))
  addAll(numberFiles('titles', titles.files))
  addAll(numberFiles('spelling', spellings.files))
  addAll(Object.entries(makeOrders(articles)).map(([name, order]) => [orderFileName(name as OrderName), order]))
  addAll([
    ['titles/first-keys.json', titles.firstKeys],
    ['services.json', surroundings.services],
  ])
  const manifest: Omit<SearchManifest, 'version'> = {
    articles: articles.length,
    bundles: listBundles(bundles),
    firstKeys: { names: names.firstKeys, spelling: spellings.firstKeys },
    commonWords: findCommonWords(
      bundles.map(({ frequentWords }) => frequentWords),
      articles.length,
    ),
    filters: countFilters(articles),
  }
  const version = combineHashes([...contents.values(), JSON.stringify(manifest)])
  return contents.set('manifest.json', JSON.stringify({ version, ...manifest }))
}

function numberFiles(folder: string, files: readonly unknown[]): [name: string, content: unknown][] {
  return files.map((file, index) => [`${folder}/${index}.json`, file])
}
