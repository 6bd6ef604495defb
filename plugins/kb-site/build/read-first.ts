/**
 * `kb read` without the command line: the first pass alone, kept in the cache for builds to come. Several machines can read a
 * shard of the files each; on their caches, copied into one folder, the graph is made then, so that the machines that render
 * neither parse a file nor build a graph.
 */
import { openContentCache } from '../cache/site-cache.ts'
import type { BuildCommand } from '../options/build-command.ts'
import { findContent } from '../options/find-content.ts'
import { resolveOptions } from '../options/resolve-options.ts'
import type { SiteOptions } from '../options/site-options.ts'
import { readProse } from '../read/read-prose.ts'
import { takeFiles } from '../shards/take-files.ts'
import { beginReading } from './begin-reading.ts'
import type { BuildOrder } from './build-site.ts'
import { makeArchive } from './make-archive.ts'
import { readListing } from './read-listing.ts'
import { untilStable } from './until-stable.ts'

/** What `kb read` says: what is read, and where it is kept. */
export interface ReadOrder extends Pick<BuildOrder, 'options' | 'folder' | 'progress'> {
  cacheFolder: string
  /** The part of the files to read; null for all of them, and the graph. */
  shard: BuildCommand['shard']
}

/** What was read. */
export interface ReadSummary {
  files: number
  /** Files that were read before, and are the same. */
  known: number
  articles: number
  /** Files, or parts of files, that gave no article. */
  rejected: number
}

/** Runs the first pass. @throws whatever stopped it, which no file of articles does */
export function readFirst({ options, folder, cacheFolder, shard, progress }: ReadOrder): Promise<ReadSummary> {
  // Nothing is written where the site would go.
  const resolved = resolveOptions(options, { folder, outputFolder: folder, pathPrefix: '/' })
  return untilStable((gone) => readOnce({ ...resolved, shard, progress, gone }, cacheFolder))
}

async function readOnce(options: SiteOptions, cacheFolder: string): Promise<ReadSummary> {
  const { contentFolder, shard, progress } = options
  const cache = openContentCache(cacheFolder, contentFolder)
  const all = await beginReading(options, readProse(findContent(contentFolder, 'pages')), cache)
  try {
    const own = shard ? { ...all, listing: takeFiles(all.listing, shard) } : all
    const { readings, known } = await readListing(own, cache.readings, progress)
    if (!shard) {
      const { graph } = await makeArchive(own, readings, cache.graph, progress)
      await cache.graph.relateAll(graph, own.pool.relate)
    }
    const { files, skipped } = own.listing
    return {
      files: files.length,
      known,
      articles: new Set(readings.flatMap(({ copies }) => copies.map(({ card }) => card.id))).size,
      rejected: readings.reduce((sum, { rejections }) => sum + rejections.length, skipped.length),
    }
  } finally {
    await all.pool.close()
  }
}
