/**
 * Shortens the words between which chunks lie, which Pagefind's metadata lists for all of them: instead of a chunk's
 * first and last word, the shortest text that parts it from its neighbour, which is the end of one and the start of the
 * next and so packs well. No word then falls between two chunks.
 *
 * Chunks `access`-`cabinet`, `cache`-`zone` -> `access`-`cac`, `cac`-`zone`
 */

/** The words that a chunk may hold, from the first to the last. */
export interface WordRange {
  from: string
  to: string
}

/** The ranges to list for chunks in the order of their words. */
export function separateChunks(chunks: readonly Readonly<WordRange>[]): WordRange[] {
  const starts = chunks.map(({ from }, index) => {
    const before = chunks[index - 1]
    return before ? shortestAfter(before.to, from) : from
  })
  return chunks.map(({ from, to }, index) => ({ from: starts[index] ?? from, to: starts[index + 1] ?? to }))
}

/** The shortest beginning of `next` that sorts after `last`, whole characters only. */
function shortestAfter(last: string, next: string): string {
  const before = [...last]
  const characters = [...next]
  const shared = characters.findIndex((character, index) => character !== before[index])
  return characters.slice(0, shared + 1).join('')
}
