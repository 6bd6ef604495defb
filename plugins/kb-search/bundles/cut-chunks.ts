/**
 * Cuts a word index into small files. Pagefind's own chunks hold 20,000 places each, some 36 KB packed; a chunk of a few
 * KB answers for a rare word as well.
 *
 * The words `access` to `zone` -> chunks `access`-`error`, `event`-`zone`
 */
import type { WordEntry } from './word-entry.ts'

/** What the size of a chunk is counted by: a word and its pages as they wait. */
function sizeOf({ word, pages, variants }: WordEntry): number {
  const others = variants.reduce((sum, { form, pages: formPages }) => sum + form.length + formPages.tail.length, 0)
  return word.length + pages.tail.length + others
}

/**
 * Cuts words in order. A chunk ends with the word that takes it to `chunkBytes`; a word that is as long on its own has a
 * chunk to itself.
 */
export function* cutChunks(words: Iterable<WordEntry>, chunkBytes: number): Generator<WordEntry[]> {
  let pending: WordEntry[] = []
  let size = 0
  for (const entry of words) {
    const bytes = sizeOf(entry)
    if (size > 0 && bytes >= chunkBytes) {
      yield pending
      pending = []
      size = 0
    }
    pending.push(entry)
    size += bytes
    if (size < chunkBytes) continue
    yield pending
    pending = []
    size = 0
  }
  if (pending.length > 0) yield pending
}
