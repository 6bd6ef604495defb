/**
 * What the first pass found in each file, kept from build to build: a file whose bytes are known is not parsed again, and
 * one whose stamp is known is not even read. Readings are kept in a few large files, so that one changed article rewrites one
 * of them.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { readCacheImage, writeCacheImage } from '../../kb-cache/index.ts'
import type { ContentFile } from '../../kb-sources/list-content-files.ts'
import { type FilePlace, removeFragmentFiles } from '../fragments/fragment-files.ts'
import { type FileStamps, isSameStamp, pickStamps } from '../list/file-stamp.ts'
import type { StampedListing } from '../list/list-stamped-files.ts'
import { valueAt } from '../read/columns.ts'
import { hashFile } from '../read/hash-file.ts'
import { openReadings, type PackedReading, type PackedReadings, packReadings } from '../read/pack-readings.ts'
import type { Contents, CopyOfContent } from '../read/packed-content.ts'
import { bucketCount, bucketOf } from './bucket-of.ts'
import { KeptFragments } from './kept-fragments.ts'

/** Files between two chances for `kb start` to answer. */
const filesAtOnce = 5_000

/** One file of the cache. */
interface Bucket extends PackedReadings {
  /** Of each reading. */
  keys: string[]
  /** Of each reading's file. */
  stamps: FileStamps
}

/** All that the cache holds. */
interface KeptReadings {
  /** Of each reading by its key: `placeIn` of its bucket. */
  places: ReadonlyMap<string, number>
  buckets: readonly (Bucket | null)[]
}

/** The readings of earlier builds, and those of this one. A reading's key is its path below the source, with its name. */
export class ReadingCache {
  /** Where fragments and records stand. */
  readonly fragmentFolder: string
  readonly #folder: string
  readonly #version: string
  #kept: Promise<KeptReadings> | null = null
  /** Where readings stand that were found. */
  #found = new Map<PackedReading, number>()

  /** @param version of the code that reads files, and of all else that a reading depends on */
  constructor(folder: string, version: string) {
    this.fragmentFolder = join(folder, 'fragments')
    this.#folder = join(folder, 'readings')
    this.#version = version
  }

  /** Reads the files of the cache, once. */
  load(): Promise<KeptReadings> {
    this.#kept ??= this.#read()
    return this.#kept
  }

  /**
   * What was read in files whose bytes are the same now.
   * @param urlOf gives the pattern of addresses of a file's source
   * @param contents finds their records again
   */
  async find(
    { files, stamps }: StampedListing,
    urlOf: (file: ContentFile) => string | null,
    contents: Contents,
  ): Promise<Map<ContentFile, PackedReading>> {
    const { places, buckets } = await this.load()
    const fragments = new KeptFragments(this.fragmentFolder, listPlaces(buckets))
    const openers = buckets.map((bucket) => bucket && openReadings(bucket, contents))
    const found = new Map<ContentFile, PackedReading>()
    for (const [index, file] of files.entries()) {
      if (index % filesAtOnce === 0) await setImmediate()
      const known = places.get(keyOf(file))
      if (known === undefined) continue
      const [number, place] = [known % bucketCount, Math.floor(known / bucketCount)]
      const [bucket, open] = [buckets[number], openers[number]]
      const sha256 = bucket ? valueAt(bucket.readings.sha256, place) : null
      if (!bucket || !open || sha256 === null) continue
      if (!isSameStamp(bucket.stamps, place, stamps, index) && sha256 !== hashFile(file.absolutePath)) continue
      const reading = open(place, file, urlOf(file))
      if (!reading.copies.every((copy) => placesOf(copy).every((place) => fragments.holds(place)))) continue
      found.set(file, reading)
      this.#found.set(reading, known)
    }
    return found
  }

  /**
   * Keeps the readings of all files of a build, in their order, in place of those before. Where there are none for a file of
   * the cache, it goes: the files of a shard, copied to those of others, replace none of them.
   */
  async save(readings: readonly PackedReading[], stamps: FileStamps): Promise<void> {
    const kept = await this.load()
    const buckets = Array.from({ length: bucketCount }, (): number[] => [])
    for (const [index, reading] of readings.entries()) buckets[bucketOf(reading.file.path)]?.push(index)
    for (const [number, places] of buckets.entries()) {
      await setImmediate()
      const own = places.flatMap((place) => readings[place] ?? [])
      const ownStamps = pickStamps(stamps, places)
      if (own.length === 0) rmSync(this.#bucketFile(number), { force: true })
      else if (!this.#isKept(kept.buckets[number] ?? null, number, own, ownStamps)) this.#write(number, own, ownStamps)
    }
    this.#kept = null
    this.#found.clear()
    const used = readings.flatMap(({ copies }) => copies.flatMap(placesOf)).map(({ file }) => file)
    removeFragmentFiles(this.fragmentFolder, new Set(used))
  }

  /** Whether a file of the cache holds just these readings. Where a file has no stamp, one that is written again may. */
  #isKept(bucket: Bucket | null, number: number, readings: readonly PackedReading[], stamps: FileStamps): boolean {
    if (bucket?.keys.length !== readings.length) return false
    return readings.every(
      (reading, place) =>
        this.#found.get(reading) === placeIn(number, place) && isSameStamp(bucket.stamps, place, stamps, place),
    )
  }

  async #read(): Promise<KeptReadings> {
    const places = new Map<string, number>()
    const buckets: (Bucket | null)[] = []
    for (let number = 0; number < bucketCount; number += 1) {
      const bucket = readCacheImage(this.#bucketFile(number), this.#version) as Bucket | null
      for (const [place, key] of bucket?.keys.entries() ?? []) places.set(key, placeIn(number, place))
      buckets.push(bucket)
      // Another chance for `kb start`.
      await setImmediate()
    }
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

/** Where a record stands, and the fragment where there is one. */
function placesOf({ content, fragment }: CopyOfContent): FilePlace[] {
  return fragment ? [content.place, fragment] : [content.place]
}

/** Those of all readings, each once. */
function* listPlaces(buckets: KeptReadings['buckets']): Generator<Omit<FilePlace, 'start'>> {
  for (const bucket of buckets) {
    if (!bucket) continue
    const { contents, copies } = bucket
    for (const [place, length] of contents.places.length.entries())
      yield { file: valueAt(contents.places.file, place), length }
    for (const [row, length] of copies.bytes.entries()) yield { file: valueAt(copies.file, row), length }
  }
}

/** A number for a place in a bucket. */
function placeIn(bucket: number, place: number): number {
  return place * bucketCount + bucket
}

function keyOf({ source, path }: ContentFile): string {
  return `${source}/${path}`
}
