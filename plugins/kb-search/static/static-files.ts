/** All files of search that are not Pagefind's, with their contents: cards, names, the worker's script and the manifest. */
import type { BuiltBundle } from '../bundles/build-bundles.ts'
import { combineHashes } from '../bundles/combine-hashes.ts'
import type { SearchArticle } from '../types.ts'
import { makeCardFiles } from './article-cards.ts'
import { findCommonWords } from './common-words.ts'
import { countFilters, type SearchManifest } from './manifest.ts'
import { makeNameIndex } from './name-index.ts'

/** What the static files are made from. */
export interface StaticSources {
  /** Sorted by number. */
  articles: readonly SearchArticle[]
  bundles: readonly BuiltBundle[]
  /** The worker's script. */
  worker: string
}

/** Contents by path below `search/`. */
export function makeStaticFiles({ articles, bundles, worker }: StaticSources): Map<string, string> {
  const names = makeNameIndex(articles)
  const contents = new Map([['worker.js', worker]])
  for (const [name, file] of makeCardFiles(articles)) contents.set(name, JSON.stringify(file))
  for (const [index, file] of names.files.entries()) contents.set(`names/${index}.json`, JSON.stringify(file))
  const manifest: Omit<SearchManifest, 'version'> = {
    articles: articles.length,
    bundles: bundles.map(({ name, range, articles: count }) => ({ name, ...range, articles: count })),
    firstKeys: names.firstKeys,
    commonWords: findCommonWords(
      bundles.map(({ frequentWords }) => frequentWords),
      articles.length,
    ),
    filters: countFilters(articles),
  }
  const version = combineHashes([...contents.values(), JSON.stringify(manifest)])
  return contents.set('manifest.json', JSON.stringify({ version, ...manifest }))
}
