/** The first pass as a whole: from the sources' files to all that pages are made from. */
import { setImmediate } from 'node:timers/promises'
import type { ContentFile } from '../../kb-sources/list-content-files.ts'
import { collectBuilds } from '../archive/collect-builds.ts'
import { collectChanges } from '../archive/collect-changes.ts'
import { collectStatements } from '../archive/collect-statements.ts'
import { collect } from '../archive/collections.ts'
import type { SiteContent } from '../archive/site-content.ts'
import type { ContentCache } from '../cache/site-cache.ts'
import type { SiteOptions } from '../options/site-options.ts'
import type { Prose } from '../read/read-prose.ts'
import { type BegunReading, beginReading } from './begin-reading.ts'
import { describeSite } from './describe-site.ts'
import { makeArchive } from './make-archive.ts'
import { readListing } from './read-listing.ts'

/** What pages are made from, and the workers that can make them; whoever asked for it closes the pool. */
export interface ReadContent extends Pick<BegunReading, 'contents' | 'pool' | 'stripped'> {
  content: SiteContent
  /** The files of all sources as they were listed. */
  files: readonly ContentFile[]
}

/** Reads all sources. `cache` is null where nothing is kept from build to build. */
export async function readContent(
  options: SiteOptions,
  prose: Prose,
  cache: ContentCache | null,
): Promise<ReadContent> {
  const { changesSince, progress } = options
  const begun = await beginReading(options, prose, cache)
  const { listing, vocabulary, overridesHash, contents, pool, stripped } = begun
  try {
    const { readings } = await readListing(begun, cache?.readings ?? null, progress)
    const archive = await makeArchive(begun, readings, cache?.graph ?? null, progress)
    await setImmediate()
    const lists = { builds: collectBuilds(archive), stated: collectStatements(archive) }
    const browsed = { archive, collections: collect(archive, vocabulary), ...lists }
    const changes = changesSince === null ? null : await collectChanges(changesSince, archive)
    const content = { ...browsed, vocabulary, site: describeSite(options, browsed, overridesHash), prose, changes }
    return { content, contents, pool, files: listing.files, stripped }
  } catch (error) {
    await pool.close()
    throw error
  }
}
