/**
 * What the first pass found in each file, kept from build to build: a file whose bytes are known is not parsed again.
 * Readings are kept in a few large files by a hash of the path, so that one changed article rewrites one of them.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCacheFile, writeCacheFile } from '../../kb-cache/index.ts'
import type { ContentFile } from '../list-content-files.ts'
import { originalUrl } from '../original-url.ts'
import type { ArticleCopy, FileReading } from '../read-content-file.ts'

/** Files of the cache: 4 MB each for an archive of 100,000 files. */
const bucketCount = 64

/** A reading without the file, which may have moved with its folder. */
type KeptReading = Omit<FileReading, 'file' | 'copies'> & { copies: Omit<ArticleCopy, 'file'>[] }

/** From the path below the source, with the source's name, to what was read there. */
type Bucket = Record<string, KeptReading>

/** The readings of earlier builds, and those of this one. */
export class ReadingCache {
  readonly #folder: string
  readonly #version: string
  readonly #buckets = new Map<number, ReadonlyMap<string, KeptReading>>()

  /** @param version of the code that reads files, and of all else that a reading depends on */
  constructor(folder: string, version: string) {
    this.#folder = join(folder, 'readings')
    this.#version = version
  }

  /** What was read in a file whose bytes are the same now; null where they are not, or nothing is known. */
  find(file: ContentFile, sourceUrl: string | null): FileReading | null {
    const key = keyOf(file)
    const kept = this.#bucket(bucketOf(key)).get(key)
    if (!kept || kept.sha256 === null || kept.sha256 !== hashFile(file)) return null
    return addFile(kept, file, originalUrl(sourceUrl, file))
  }

  /** Keeps all readings of a build in place of those before; `fresh` are the ones that were not found here. */
  save(readings: readonly FileReading[], fresh: ReadonlySet<FileReading>): void {
    const buckets = new Map<number, FileReading[]>()
    const changed = new Set<number>()
    for (const reading of readings) {
      const number = bucketOf(keyOf(reading.file))
      const bucket = buckets.get(number)
      if (bucket) bucket.push(reading)
      else buckets.set(number, [reading])
      if (fresh.has(reading)) changed.add(number)
    }
    for (let number = 0; number < bucketCount; number += 1) {
      const bucket = buckets.get(number) ?? []
      const shrunk = bucket.length !== this.#bucket(number).size
      if (changed.has(number) || shrunk) this.#write(number, bucket)
    }
    this.#buckets.clear()
  }

  #bucket(number: number): ReadonlyMap<string, KeptReading> {
    const known = this.#buckets.get(number)
    if (known) return known
    const read = (readCacheFile(this.#file(number), this.#version) ?? {}) as Bucket
    const bucket = new Map(Object.entries(read))
    this.#buckets.set(number, bucket)
    return bucket
  }

  #write(number: number, readings: readonly FileReading[]): void {
    const bucket = readings.map((reading) => [keyOf(reading.file), withoutFile(reading)] as const)
    writeCacheFile(this.#file(number), this.#version, Object.fromEntries(bucket))
  }

  #file(number: number): string {
    return join(this.#folder, `${number}.json`)
  }
}

function withoutFile({ file: _, copies, ...reading }: FileReading): KeptReading {
  return { ...reading, copies: copies.map(({ file: __, ...copy }) => copy) }
}

/** Where the file stands now, which its reading does not tell: its folder may have moved, its source's address changed. */
function addFile({ copies, ...reading }: KeptReading, file: ContentFile, url: string | null): FileReading {
  const withFile = copies.map(({ record, ...copy }) => {
    return { ...copy, record: { ...record, source: { ...record.source, url } }, file }
  })
  return { ...reading, file, copies: withFile }
}

function keyOf({ source, path }: ContentFile): string {
  return `${source}/${path}`
}

function bucketOf(key: string): number {
  return createHash('sha1').update(key).digest().readUInt8(0) % bucketCount
}

function hashFile({ absolutePath }: ContentFile): string | null {
  try {
    return createHash('sha256').update(readFileSync(absolutePath)).digest('hex')
  } catch {
    return null
  }
}
