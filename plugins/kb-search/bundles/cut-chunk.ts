/**
 * Cuts a word index into small files. Pagefind's own chunks hold 20,000 places each, some 36 KB packed; a chunk of a few
 * KB answers for a rare word as well.
 *
 * The words `access` to `zone` -> chunks `access`-`error`, `event`-`zone`
 */
import type { WordEntry } from '../format/word-entry.ts'
import type { WordStream } from '../format/word-stream.ts'

/** What the size of a chunk is counted by: a word and its pages as they wait. */
function sizeOf({ word, pages, variants }: WordEntry): number {
  const others = variants.reduce((sum, { form, pages: formPages }) => sum + form.length + formPages.tail.length, 0)
  return word.length + pages.tail.length + others
}

/**
 * Takes the words of the next chunk. It ends with the word that takes it to `chunkBytes`; a word that is as long on its own
 * has a chunk to itself. So where it ends depends on the words from its first to the one behind it, and on nothing before.
 */
export function cutChunk(words: WordStream, chunkBytes: number): WordEntry[] {
  const chunk: WordEntry[] = []
  let size = 0
  for (let { next } = words; next && size < chunkBytes; { next } = words) {
    const bytes = sizeOf(next)
    if (size > 0 && bytes >= chunkBytes) break
    chunk.push(next)
    size += bytes
    words.skip()
  }
  return chunk
}
