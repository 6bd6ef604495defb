/**
 * Shortens the words at which chunks of the word index begin, which the bundle's table lists for all of them: instead of
 * a chunk's first word, the shortest beginning of it that sorts after the chunk before.
 *
 * Chunks `access`-`cabinet`, `cache`-`zone` -> ``, `cac`
 */

/** The first and the last word of a chunk. */
export interface WordRange {
  from: string
  to: string
}

/** Where each chunk begins, in order; no word stands before the first. */
export function separateChunks(chunks: readonly Readonly<WordRange>[]): string[] {
  return chunks.map(({ from }, index) => {
    const before = chunks[index - 1]
    return before ? shortestAfter(before.to, from) : ''
  })
}

/** The shortest beginning of `next` that sorts after `last`, whole characters only. */
function shortestAfter(last: string, next: string): string {
  const before = [...last]
  const characters = [...next]
  const shared = characters.findIndex((character, index) => character !== before[index])
  return characters.slice(0, shared + 1).join('')
}
