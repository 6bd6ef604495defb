/**
 * A static index that the build before made, for the next: kept beside a hash of all that it was made from, and taken where
 * that is the same. Titles rarely change, and to cut those of 60,000 articles into an index takes seconds.
 */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readCacheFile, writeCacheFile } from '../../kb-cache/index.ts'

/** Where things are kept from build to build, and the version of the code that makes them. */
export interface IndexCache {
  folder: string
  version: string
}

/** Folder of the kept indexes, below the cache's. */
export const KEPT_INDEXES = 'static'

/**
 * Takes what an earlier build kept under a name, or makes it and keeps it.
 * @param sources all that it is made from
 * @param make gives plain data, which comes back from JSON as it was
 */
export function takeOrMake<Index extends object>(
  cache: IndexCache | null,
  name: string,
  sources: readonly unknown[],
  make: () => Index,
): Index {
  if (!cache) return make()
  const file = join(cache.folder, KEPT_INDEXES, `${name}.json`)
  const key = createHash('sha256').update(cache.version).update(JSON.stringify(sources)).digest('hex')
  const kept = readCacheFile(file, key) as Index | null
  const index = kept ?? make()
  if (!kept) writeCacheFile(file, key, index)
  return index
}
