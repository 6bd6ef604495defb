/** The search index of a build: what it is told of the articles whose pages are made, and of all else in the archive. */
import { createSearchIndex, type SearchIndex } from '../../kb-search/index.ts'
import type { SiteContent } from '../archive/site-content.ts'
import type { SiteCache } from '../cache/site-cache.ts'
import type { SiteOptions } from '../options/site-options.ts'
import type { PageTask } from '../pages/page-task.ts'
import { describeSurroundings } from './search-surroundings.ts'
import { listIndexedArticles, listSearchArticles } from './to-search-article.ts'

/** Opens the index of the articles among `pages`, which are those of one shard or of the whole site. */
export function openSearch(
  pages: readonly PageTask[],
  { outputFolder, previousFolder, shard }: SiteOptions,
  content: SiteContent,
  cache: SiteCache | null,
): SearchIndex {
  const { articles, graph } = content.archive
  const searched = cache?.searched ?? null
  return createSearchIndex({
    outputFolder,
    articles: listIndexedArticles(pages, graph, searched),
    surroundings: describeSurroundings(content),
    ...(shard && { part: shard.number === 1 ? listSearchArticles(articles.values(), graph, searched) : null }),
    ...(cache && { cache: cache.search, previousFolder: cache.pages.isEmpty ? null : previousFolder }),
  })
}
