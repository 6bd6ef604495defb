/**
 * The cache of one build: what earlier builds read in each file, which pages the output folder holds, and the parts of the
 * search index.
 */
import { join } from 'node:path'
import { projectFolder } from '../options/site-options.ts'
import { CodeCache } from './code-cache.ts'
import { type CodeVersions, readCodeVersions } from './code-version.ts'
import { GraphCache } from './graph-cache.ts'
import { PageCache } from './page-cache.ts'
import type { RangeCache } from './range-cache.ts'
import { ReadingCache } from './reading-cache.ts'

/** What the first pass keeps. */
export interface ContentCache {
  code: CodeCache
  readings: ReadingCache
  graph: GraphCache
}

/** All of it. */
export interface SiteCache extends ContentCache {
  pages: PageCache
  /** Where search keeps its parts, and the version of the code that makes them. */
  search: { folder: string; version: string }
  /** Compressed parts of the data of all articles. */
  exports: RangeCache
  /** What of records the search index is told. */
  searched: RangeCache
}

/**
 * Opens the cache as the present code may use it.
 * @param outputFolder the finished site's, which the next build takes unchanged pages from
 */
export function openCache(cacheFolder: string, contentFolder: string, outputFolder: string): SiteCache {
  const { reading, page } = readCodeVersions(contentFolder)
  return {
    ...openParts(cacheFolder, { reading, page }),
    pages: new PageCache(cacheFolder, outputFolder, page),
    search: { folder: join(cacheFolder, 'search'), version: reading },
    exports: { folder: join(cacheFolder, 'exports'), version: reading },
    searched: { folder: join(cacheFolder, 'searched'), version: reading },
  }
}

/** The part that the first pass alone needs. */
export function openContentCache(cacheFolder: string, contentFolder: string): ContentCache {
  return openParts(cacheFolder, readCodeVersions(contentFolder))
}

function openParts(cacheFolder: string, { reading, page }: CodeVersions): ContentCache {
  return {
    code: new CodeCache(cacheFolder, page, projectFolder),
    readings: new ReadingCache(cacheFolder, reading),
    graph: new GraphCache(cacheFolder, reading),
  }
}
