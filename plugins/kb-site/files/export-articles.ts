/**
 * `/data/articles.ndjson.gz`: all records, a line each. The file is made of gzip members (RFC 1952, 2.2), one for each
 * range of article numbers, and the cache keeps them: a changed article has its own range compressed again.
 */
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { readCacheBytes, writeCacheBytes } from '../../kb-cache/index.ts'
import type { Article } from '../archive/merge-copies.ts'
import { cutRanges, keyRange } from '../archive/number-ranges.ts'
import type { RangeCache } from '../cache/range-cache.ts'

/** Writes the file; `articles` come by number. @throws AbortError when `signal` says that nobody wants it any more */
export async function exportArticles(
  articles: Iterable<Article>,
  file: string,
  cache: RangeCache | null,
  signal: AbortSignal | undefined,
): Promise<void> {
  const members = Readable.from(makeMembers(articles, cache))
  await pipeline(members, createWriteStream(file), { ...(signal && { signal }) })
}

async function* makeMembers(articles: Iterable<Article>, cache: RangeCache | null): AsyncGenerator<Uint8Array> {
  for (const [number, range] of cutRanges(articles)) {
    if (!cache) yield await compress(range)
    else yield await findOrMake(range, join(cache.folder, `${number}.gz`), keyRange(range, cache.version))
  }
}

async function findOrMake(range: readonly Article[], file: string, key: string): Promise<Uint8Array> {
  const kept = readCacheBytes(file, key)
  if (kept) return kept
  const made = await compress(range)
  writeCacheBytes(file, key, made)
  return made
}

async function compress(range: readonly Article[]): Promise<Uint8Array> {
  const lines = range.map(({ record }) => `${JSON.stringify(record)}\n`)
  const member = await promisify(gzip)(lines.join(''))
  // Gzip's header names the system that wrote it; the same byte everywhere keeps builds equal.
  member[9] = 255
  return member
}
