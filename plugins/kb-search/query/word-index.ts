/** Looks words up in the word index of one bundle, whose chunks are fetched when they are needed, each once. */
import { fileName } from '../format/bundle-table.ts'
import { unitePages, type WordPages } from '../ranking/word-pages.ts'
import { fileOfKey } from '../static/cut-by-key.ts'
import { loadOnce } from './load-once.ts'
import { readChunk } from './read-chunk.ts'
import { readPacked } from './read-packed.ts'

/** The words of one bundle; pages are counted from its first. */
export interface WordIndex {
  /** The pages that have a word, told by its stem. */
  find(stem: string): Promise<WordPages>
  /** The pages that have any word with such a beginning. */
  findLonger(beginning: string): Promise<WordPages>
}

/** More chunks of words with one beginning are not fetched: such a beginning tells nothing. */
const MOST_CHUNKS = 4

/**
 * @param folder address of the bundle's `index/`
 * @param starts where each chunk begins, in order
 */
export function openWordIndex(folder: string, starts: readonly string[]): WordIndex {
  const load = loadOnce((chunk: number) => readPacked(`${folder}${fileName(chunk)}`))
  const read = async (chunks: readonly number[], accept: (stem: string) => boolean): Promise<WordPages> => {
    const contents = await Promise.all(chunks.map(load))
    return unitePages(contents.flatMap((content) => readChunk(content, accept)))
  }
  return {
    find: (stem) => read([lastChunkFrom(starts, stem)], (word) => word === stem),
    findLonger(beginning) {
      const first = lastChunkFrom(starts, beginning)
      const others = starts.slice(first + 1, first + MOST_CHUNKS).filter((start) => start.startsWith(beginning))
      return read([first, ...others.map((_, index) => first + 1 + index)], (word) => word.startsWith(beginning))
    },
  }
}

/** The last chunk that begins at or before a word; the first where none does. */
function lastChunkFrom(starts: readonly string[], word: string): number {
  return Math.max(0, fileOfKey(word, starts))
}
