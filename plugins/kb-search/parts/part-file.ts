/**
 * One part of a bundle, indexed: all that its bundle is joined from, in one file that knows whether it is whole. It does
 * not say where in a bundle the part stands, so it serves as long as the part's articles stay as they are.
 */
import { deserialize, serialize } from 'node:v8'
import { gunzipSync } from 'node:zlib'
import { readCacheBytes, writeCacheBytes } from '../../kb-cache/index.ts'
import type { TablePage } from '../format/bundle-table.ts'
import { compareByBytes } from '../format/compare-by-bytes.ts'
import { readWords, type WordBlock, type WordEntry } from '../format/word-entry.ts'

/** An indexed part. */
export interface IndexedPart {
  /** In the order that the word index counts by. */
  pages: TablePage[]
  /** Its words in order, each block packed. */
  words: WordBlock[]
}

/** Writes a part. @param key of all that it was made from */
export function writePart(file: string, key: string, part: IndexedPart): void {
  writeCacheBytes(file, key, serialize(part))
}

/** Whether a file holds the part with this key, whole. */
export function isPart(file: string, key: string): boolean {
  return readCacheBytes(file, key) !== null
}

/** Reads a part; null where it is not there, or not whole. */
export function readPart(file: string, key: string): IndexedPart | null {
  const bytes = readCacheBytes(file, key)
  return bytes && deserialize(bytes)
}

/** The words of a part in order, from the first that does not sort before `from`; a block is unpacked at a time. */
export function* readPartWords({ words }: IndexedPart, from = ''): Generator<WordEntry> {
  const start = Math.max(
    0,
    words.findLastIndex(({ first }) => compareByBytes(first, from) <= 0),
  )
  for (const [index, { bytes }] of words.entries()) {
    if (index < start) continue
    for (const entry of readWords({ bytes: gunzipSync(bytes) })) {
      if (index > start || compareByBytes(entry.word, from) >= 0) yield entry
    }
  }
}
