/**
 * One part of a bundle, indexed: all that its bundle is joined from, in one file that knows whether it is whole. It does
 * not say where in a bundle the part stands, so it serves as long as the part's articles stay as they are.
 */
import { deserialize, serialize } from 'node:v8'
import { readCacheBytes, writeCacheBytes } from '../../kb-cache/index.ts'
import type { TablePage } from './bundle-table.ts'

/** An indexed part. */
export interface IndexedPart {
  /** In the order that the word index counts by. */
  pages: TablePage[]
  /** Blocks of its words, packed, in order. */
  words: Uint8Array[]
}

/** Writes a part. @param key of all that it was made from */
export function writePart(file: string, key: string, part: IndexedPart): void {
  writeCacheBytes(file, key, serialize(part))
}

/** Whether a file holds the part with this key, whole. */
export function isPart(file: string, key: string): boolean {
  return readCacheBytes(file, key) !== null
}

/** Reads a part. @throws Error when it is not there, or not whole */
export function readPart(file: string, key: string): IndexedPart {
  const bytes = readCacheBytes(file, key)
  if (!bytes) throw new Error(`${file}: expected a part of the search index, found none that is whole`)
  return deserialize(bytes)
}
