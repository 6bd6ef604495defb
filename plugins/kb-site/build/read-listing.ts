/** The first part of the first pass: from files to what is read in each, whatever other files there are. */
import type { Progress } from '../../kb-progress/progress.ts'
import type { ContentFile } from '../../kb-sources/list-content-files.ts'
import type { ReadingCache } from '../cache/reading-cache.ts'
import { stampedBytes } from '../list/file-stamp.ts'
import type { PackedReading } from '../read/pack-readings.ts'
import type { BegunReading } from './begin-reading.ts'
import { readAllFiles } from './read-all-files.ts'

/** What was read. */
export interface ReadListing {
  /** One for each file, in their order. */
  readings: PackedReading[]
  /** How many of them the cache knew. */
  known: number
}

/** Reads the files of a listing; those that the cache knows are not parsed again. */
export async function readListing(
  { sources, listing, contents, pool }: BegunReading,
  cache: ReadingCache | null,
  progress: Progress,
): Promise<ReadListing> {
  const { files, stamps } = listing
  progress.stage('read', files.length)
  const urls = new Map(sources.map(({ name, originalUrl }) => [name, originalUrl]))
  const urlOf = ({ source }: ContentFile) => urls.get(source) ?? null
  const kept = (await cache?.find(listing, urlOf, contents)) ?? new Map<ContentFile, PackedReading>()
  progress.advance(kept.size)
  const unread = files.flatMap((file, place) => (kept.has(file) ? [] : [{ file, bytes: stampedBytes(stamps, place) }]))
  const fresh = await readAllFiles(unread, pool, urlOf, contents, progress)
  // As if all had been read now: the order of files decides nothing but the order of the report.
  const readings = files.flatMap((file) => kept.get(file) ?? fresh.get(file) ?? [])
  await cache?.save(readings, stamps)
  return { readings, known: kept.size }
}
