/**
 * What the first pass found in each file, kept from build to build: a file whose bytes are known is not parsed again, and
 * one whose stamp is known is not even read. Readings are kept in a few large files by article number, so that one
 * changed article rewrites one of them.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCacheFile, writeCacheFile } from '../../kb-cache/index.ts'
import { type FileStamp, isSameStamp, stampFile } from '../file-stamp.ts'
import type { ContentFile } from '../list-content-files.ts'
import { originalUrl } from '../original-url.ts'
import type { FileReading } from '../read-content-file.ts'
import { type KeptCopy, type KeptReading, type PackedReadings, packReadings, unpackReadings } from './pack-readings.ts'

/** Files of the cache: 2 MB each for an archive of 100,000 files. */
const bucketCount = 64

/** All that the cache holds. */
interface KeptReadings {
  readings: ReadonlyMap<string, KeptReading>
  /** Readings in each file of the cache. */
  sizes: ReadonlyMap<number, number>
  stamps: ReadonlyMap<string, FileStamp>
}

/** The readings of earlier builds, and those of this one. A reading's key is its path below the source, with its name. */
export class ReadingCache {
  readonly #folder: string
  readonly #version: string
  #kept: KeptReadings | null = null

  /** @param version of the code that reads files, and of all else that a reading depends on */
  constructor(folder: string, version: string) {
    this.#folder = join(folder, 'readings')
    this.#version = version
  }

  /** Whether no build has kept anything here. */
  get isEmpty(): boolean {
    return !existsSync(this.#stampsFile())
  }

  /** What was read in a file whose bytes are the same now; null where they are not, or nothing is known. */
  find(file: ContentFile, sourceUrl: string | null): FileReading | null {
    const key = keyOf(file)
    const { readings, stamps } = this.#load()
    const kept = readings.get(key)
    if (!kept || kept.sha256 === null) return null
    const known = stamps.get(key)
    const stamp = stampFile(file.absolutePath)
    if (!(stamp && isSameStamp(known, stamp)) && kept.sha256 !== hashFile(file)) return null
    return addFile(kept, file, stamp, originalUrl(sourceUrl, file))
  }

  /** Keeps all readings of a build in place of those before; `fresh` are the ones that were not found here. */
  save(readings: readonly FileReading[], fresh: ReadonlySet<FileReading>): void {
    const buckets = new Map<number, FileReading[]>()
    const changed = new Set<number>()
    for (const reading of readings) {
      const number = bucketOf(reading)
      const bucket = buckets.get(number)
      if (bucket) bucket.push(reading)
      else buckets.set(number, [reading])
      if (fresh.has(reading)) changed.add(number)
    }
    const { sizes, stamps } = this.#load()
    for (let number = 0; number < bucketCount; number += 1) {
      const bucket = buckets.get(number) ?? []
      if (changed.has(number) || bucket.length !== (sizes.get(number) ?? 0)) this.#write(number, bucket)
    }
    this.#writeStamps(readings, stamps)
    this.#kept = null
  }

  /** Reads the files of the cache, once. */
  #load(): KeptReadings {
    if (this.#kept) return this.#kept
    const readings = new Map<string, KeptReading>()
    const sizes = new Map<number, number>()
    for (let number = 0; number < bucketCount; number += 1) {
      const packed = readCacheFile(this.#bucketFile(number), this.#version) as PackedReadings | null
      const before = readings.size
      for (const [key, reading] of packed ? unpackReadings(packed) : []) readings.set(key, reading)
      sizes.set(number, readings.size - before)
    }
    const stamps = readCacheFile(this.#stampsFile(), this.#version) as Record<string, FileStamp> | null
    this.#kept = { readings, sizes, stamps: new Map(Object.entries(stamps ?? {})) }
    return this.#kept
  }

  #write(number: number, readings: readonly FileReading[]): void {
    const packed = packReadings(readings.map((reading) => [keyOf(reading.file), withoutFile(reading)]))
    writeCacheFile(this.#bucketFile(number), this.#version, packed)
  }

  #writeStamps(readings: readonly FileReading[], known: ReadonlyMap<string, FileStamp>): void {
    const stamps = readings.flatMap(({ file, stamp }) => (stamp ? [[keyOf(file), stamp] as const] : []))
    const isKnown = ([key, stamp]: readonly [string, FileStamp]) => isSameStamp(known.get(key), stamp)
    if (!this.isEmpty && stamps.length === known.size && stamps.every(isKnown)) return
    writeCacheFile(this.#stampsFile(), this.#version, Object.fromEntries(stamps))
  }

  #bucketFile(number: number): string {
    return join(this.#folder, `${number}.json`)
  }

  #stampsFile(): string {
    return join(this.#folder, 'stamps.json')
  }
}

function withoutFile({ file: _, stamp: __, copies, ...reading }: FileReading): KeptReading {
  const kept = copies.map(({ file: ___, record: { source, editions: ____, ...record }, ...copy }): KeptCopy => {
    const { form, encoding } = source
    return { ...copy, record, source: { form, encoding } }
  })
  return { ...reading, copies: kept }
}

/** Adds what stands in the file's name and in its source's list: both may have changed since. */
function addFile(
  { copies, ...reading }: KeptReading,
  file: ContentFile,
  stamp: FileStamp | null,
  url: string | null,
): FileReading {
  const sha256 = reading.sha256 ?? ''
  const withFile = copies.map(({ record, source: { form, encoding }, ...copy }) => {
    const source = { name: file.source, path: file.path, form, encoding, sha256, url }
    return { ...copy, record: { ...record, source, editions: [] }, file }
  })
  return { ...reading, file, stamp, copies: withFile }
}

function keyOf({ source, path }: ContentFile): string {
  return `${source}/${path}`
}

/** All copies of an article stand together. */
function bucketOf({ copies }: FileReading): number {
  return (copies[0]?.record.number ?? 0) % bucketCount
}

function hashFile({ absolutePath }: ContentFile): string | null {
  try {
    return createHash('sha256').update(readFileSync(absolutePath)).digest('hex')
  } catch {
    return null
  }
}
