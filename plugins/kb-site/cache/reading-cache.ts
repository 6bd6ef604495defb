/**
 * What the first pass found in each file, kept from build to build: a file whose bytes are known is not parsed again, and
 * one whose stamp is known is not even read. Readings are kept in a few large files by article number, so that one
 * changed article rewrites one of them.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCacheImage, writeCacheImage } from '../../kb-cache/index.ts'
import type { ContentFile } from '../../kb-sources/list-content-files.ts'
import { type FilePlace, removeFragmentFiles } from '../fragments/fragment-files.ts'
import { type FileStamps, isSameStamp, pickStamps } from '../list/file-stamp.ts'
import type { StampedListing } from '../list/list-stamped-files.ts'
import { openReadings, type PackedReading, type PackedReadings, packReadings } from '../read/pack-readings.ts'
import type { Contents } from '../read/packed-content.ts'
import { KeptFragments } from './kept-fragments.ts'

/** Files of the cache: 1 MB each for an archive of 100,000 files. */
const bucketCount = 64

/** One file of the cache. */
interface Bucket extends PackedReadings {
  /** Of each reading. */
  keys: string[]
  /** Of each reading's file. */
  stamps: FileStamps
}

/** Where a reading stands. */
interface Place {
  bucket: Bucket
  place: number
}

/** All that the cache holds. */
interface KeptReadings {
  places: ReadonlyMap<string, Place>
  buckets: readonly (Bucket | null)[]
}

/** The readings of earlier builds, and those of this one. A reading's key is its path below the source, with its name. */
export class ReadingCache {
  /** Where fragments and records stand. */
  readonly fragmentFolder: string
  readonly #folder: string
  readonly #version: string
  #kept: KeptReadings | null = null

  /** @param version of the code that reads files, and of all else that a reading depends on */
  constructor(folder: string, version: string) {
    this.fragmentFolder = join(folder, 'fragments')
    this.#folder = join(folder, 'readings')
    this.#version = version
  }

  /** Reads the files of the cache, once. */
  load(): KeptReadings {
    this.#kept ??= this.#read()
    return this.#kept
  }

  /**
   * What was read in files whose bytes are the same now.
   * @param urlOf gives the pattern of addresses of a file's source
   * @param contents finds their records again
   */
  find(
    { files, stamps }: StampedListing,
    urlOf: (file: ContentFile) => string | null,
    contents: Contents,
  ): Map<ContentFile, PackedReading> {
    const { places, buckets } = this.load()
    const fragments = new KeptFragments(this.fragmentFolder, buckets.flatMap(listPlaces))
    const openers = new Map(buckets.flatMap((bucket) => (bucket ? [[bucket, openReadings(bucket, contents)]] : [])))
    const found = new Map<ContentFile, PackedReading>()
    for (const [index, file] of files.entries()) {
      const known = places.get(keyOf(file))
      const sha256 = known?.bucket.readings[known.place]?.sha256 ?? null
      if (!known || sha256 === null || !placesIn(known).every((place) => fragments.holds(place))) continue
      if (!isSameStamp(known.bucket.stamps, known.place, stamps, index) && sha256 !== hashFile(file)) continue
      const reading = openers.get(known.bucket)?.(known.place, file, urlOf(file))
      if (reading) found.set(file, reading)
    }
    return found
  }

  /** Keeps the readings of all files of a build, in their order, in place of those before. */
  save(readings: readonly PackedReading[], stamps: FileStamps): void {
    const buckets = Array.from({ length: bucketCount }, (): number[] => [])
    for (const [index, reading] of readings.entries()) buckets[bucketOf(reading)]?.push(index)
    const kept = this.load()
    for (const [number, places] of buckets.entries()) {
      const own = places.flatMap((place) => readings[place] ?? [])
      const ownStamps = pickStamps(stamps, places)
      if (!isSameBucket(kept.buckets[number] ?? null, own, ownStamps)) this.#write(number, own, ownStamps)
    }
    this.#kept = null
    removeFragmentFiles(this.fragmentFolder, new Set(readings.flatMap(namesOf)))
  }

  #read(): KeptReadings {
    const places = new Map<string, Place>()
    const buckets = Array.from({ length: bucketCount }, (_, number) => {
      const bucket = readCacheImage(this.#bucketFile(number), this.#version) as Bucket | null
      if (!bucket) return null
      for (const [place, key] of bucket.keys.entries()) places.set(key, { bucket, place })
      return bucket
    })
    return { places, buckets }
  }

  #write(number: number, readings: readonly PackedReading[], stamps: FileStamps): void {
    const bucket: Bucket = { keys: readings.map(({ file }) => keyOf(file)), stamps, ...packReadings(readings) }
    writeCacheImage(this.#bucketFile(number), this.#version, bucket)
  }

  #bucketFile(number: number): string {
    return join(this.#folder, `${number}.bin`)
  }
}

/** Where the fragments and records of one reading stand. */
function placesIn({ bucket: { contents, readings }, place }: Place): FilePlace[] {
  const copies = readings[place]?.copies ?? []
  return copies.flatMap(({ content, fragment }) => [contents[content]?.place ?? [], fragment ?? []].flat())
}

/** Where those of a bucket stand, each once. */
function listPlaces(bucket: Bucket | null): FilePlace[] {
  const fragments = bucket?.readings.flatMap(({ copies }) => copies.flatMap(({ fragment }) => fragment ?? []))
  return [...(bucket?.contents.map(({ place }) => place) ?? []), ...(fragments ?? [])]
}

function namesOf({ copies }: PackedReading): string[] {
  return copies.flatMap(({ content, fragment }) => [content.place.file, fragment?.file ?? []].flat())
}

/** Whether a file of the cache holds just these readings. Where a file has no stamp, one that is written again may. */
function isSameBucket(kept: Bucket | null, readings: readonly PackedReading[], stamps: FileStamps): boolean {
  if (!kept) return readings.length === 0
  if (kept.keys.length !== readings.length) return false
  return readings.every(
    ({ file, sha256, copies }, place) =>
      kept.keys[place] === keyOf(file) &&
      kept.readings[place]?.sha256 === sha256 &&
      kept.readings[place].copies.every(
        ({ content, fragment }, index) =>
          isSamePlace(kept.contents[content]?.place, copies[index]?.content.place) &&
          isSamePlace(fragment, copies[index]?.fragment),
      ) &&
      isSameStamp(kept.stamps, place, stamps, place),
  )
}

function isSamePlace(a: FilePlace | undefined, b: FilePlace | null | undefined): boolean {
  return a?.file === b?.file && a?.start === b?.start
}

function keyOf({ source, path }: ContentFile): string {
  return `${source}/${path}`
}

/** All copies of an article stand together. */
function bucketOf({ copies }: PackedReading): number {
  return (copies[0]?.card.number ?? 0) % bucketCount
}

function hashFile({ absolutePath }: ContentFile): string | null {
  try {
    return createHash('sha256').update(readFileSync(absolutePath)).digest('hex')
  } catch {
    return null
  }
}
