/** A bag of words: `countWords(['a', 'b', 'a'])` holds `a` twice; `takeWord` takes one out. */

/** How often each word comes. */
export function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Takes one occurrence out of the bag; false where none is left. */
export function takeWord(counts: Map<string, number>, word: string): boolean {
  const left = counts.get(word) ?? 0
  if (left > 0) counts.set(word, left - 1)
  return left > 0
}
