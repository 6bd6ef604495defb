/**
 * What one of several machines reads of an archive. What it keeps stands in files of the cache that are its own, so that the
 * caches of all shards, copied into one folder in any order, are the cache of the whole.
 */
import { bucketOf } from '../cache/bucket-of.ts'
import { pickStamps } from '../list/file-stamp.ts'
import type { StampedListing } from '../list/list-stamped-files.ts'
import type { Shard } from '../options/shard.ts'

/** The files of a shard, and what was passed over among them. */
export function takeFiles({ files, skipped, stamps }: StampedListing, { number, count }: Shard): StampedListing {
  const isOwn = ({ path }: { path: string }) => bucketOf(path) % count === number - 1
  const places = files.flatMap((file, place) => (isOwn(file) ? [place] : []))
  return { files: files.filter(isOwn), skipped: skipped.filter(isOwn), stamps: pickStamps(stamps, places) }
}
