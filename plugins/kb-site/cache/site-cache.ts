/** The cache of one build: what earlier builds read in each file, and which pages the output folder holds. */
import { readCodeVersions } from './code-version.ts'
import { PageCache } from './page-cache.ts'
import { ReadingCache } from './reading-cache.ts'

/** Both parts. */
export interface SiteCache {
  readings: ReadingCache
  pages: PageCache
}

/**
 * Opens the cache as the present code may use it.
 * @param outputFolder the finished site's, which the next build takes unchanged pages from
 */
export function openCache(cacheFolder: string, contentFolder: string, outputFolder: string): SiteCache {
  const { reading, page } = readCodeVersions(contentFolder)
  return { readings: new ReadingCache(cacheFolder, reading), pages: new PageCache(cacheFolder, outputFolder, page) }
}
