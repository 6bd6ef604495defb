/**
 * Cuts a word index into small files. Pagefind's own chunks hold 20,000 places each, some 36 KB packed; a chunk of a few
 * KB answers for a rare word as well.
 *
 * The words `access` to `zone` -> chunks `access`-`error`, `event`-`zone`
 */
import { encodeArray } from './cbor-writer.ts'
import { encodeWord, type WordEntry } from './word-entry.ts'

/** The encoded entries of consecutive words. */
export interface WordChunk {
  from: string
  to: string
  content: Buffer
}

/**
 * Cuts words in order. A chunk ends with the word that takes it to `chunkBytes` unpacked; a word that is as long on its
 * own has a chunk to itself.
 */
export function* cutChunks(words: Iterable<WordEntry>, chunkBytes: number): Generator<WordChunk> {
  let pending: PendingWord[] = []
  let size = 0
  for (const entry of words) {
    const bytes = encodeWord(entry)
    if (size > 0 && bytes.length >= chunkBytes) {
      yield joinPending(pending)
      pending = []
      size = 0
    }
    pending.push({ word: entry.word, bytes })
    size += bytes.length
    if (size < chunkBytes) continue
    yield joinPending(pending)
    pending = []
    size = 0
  }
  if (pending.length > 0) yield joinPending(pending)
}

/** Encodes words in order as one chunk. */
export function encodeChunk(words: readonly WordEntry[]): Buffer {
  return joinPending(words.map((entry) => ({ word: entry.word, bytes: encodeWord(entry) }))).content
}

interface PendingWord {
  word: string
  bytes: Buffer
}

function joinPending(entries: readonly PendingWord[]): WordChunk {
  return {
    from: entries[0]?.word ?? '',
    to: entries.at(-1)?.word ?? '',
    content: Buffer.concat([encodeArray(1), encodeArray(entries.length), ...entries.map(({ bytes }) => bytes)]),
  }
}
