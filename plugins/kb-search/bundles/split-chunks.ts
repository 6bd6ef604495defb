/**
 * Cuts Pagefind's word index into smaller files. Pagefind's own chunks hold 20,000 places each, some 36 KB packed, and
 * a rare word costs a whole chunk of every bundle; a chunk of a few KB answers it as well.
 *
 * One chunk of the words `access` to `zone` -> chunks `access`-`error`, `event`-`zone`
 */
import { CborReader } from './cbor-reader.ts'
import { encodeArray } from './cbor-writer.ts'

/** The encoded entries of consecutive words. */
export interface WordChunk {
  from: string
  to: string
  content: Buffer
  words: { word: string; articles: number }[]
}

interface WordEntry {
  word: string
  /** How many articles have the word. */
  articles: number
  bytes: Buffer
}

/**
 * Cuts the content of one `.pf_index` file. A chunk ends with the word that takes it to `chunkBytes` unpacked, so that a
 * word with many places has a chunk almost of its own.
 */
export function splitChunk(content: Buffer, chunkBytes: number): WordChunk[] {
  const chunks: WordChunk[] = []
  let pending: WordEntry[] = []
  let size = 0
  for (const entry of readWords(content)) {
    if (size > 0 && entry.bytes.length >= chunkBytes) {
      chunks.push(joinWords(pending))
      pending = []
      size = 0
    }
    pending.push(entry)
    size += entry.bytes.length
    if (size < chunkBytes) continue
    chunks.push(joinWords(pending))
    pending = []
    size = 0
  }
  if (pending.length > 0) chunks.push(joinWords(pending))
  return chunks
}

function* readWords(content: Buffer): Generator<WordEntry> {
  const reader = new CborReader(content)
  reader.readArray()
  for (let left = reader.readArray(); left > 0; left--) {
    const bytes = reader.readRaw()
    const entry = new CborReader(bytes)
    entry.readArray()
    yield { word: entry.readText(), articles: entry.readArray(), bytes }
  }
}

function joinWords(entries: readonly WordEntry[]): WordChunk {
  return {
    from: entries[0]?.word ?? '',
    to: entries.at(-1)?.word ?? '',
    content: Buffer.concat([encodeArray(1), encodeArray(entries.length), ...entries.map(({ bytes }) => bytes)]),
    words: entries.map(({ word, articles }) => ({ word, articles })),
  }
}
