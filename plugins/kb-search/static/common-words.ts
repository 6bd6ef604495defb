/**
 * Words that stand in so many articles that they tell nothing apart, yet whose part of the index is the largest. The
 * browser leaves them out of a query that has others.
 *
 * 30,000 of 54,000 articles have `window` (the stem of `windows`) -> `window` is one of them
 */

/** Share of all articles above which a word is common; below it, leaving a word out costs answers. */
export const COMMON_SHARE = 0.3

/** Finds the common words, sorted. @param bundles counts of articles by stem, one map for each bundle */
export function findCommonWords(bundles: readonly ReadonlyMap<string, number>[], articles: number): string[] {
  const counts = new Map<string, number>()
  for (const words of bundles) for (const [word, count] of words) counts.set(word, (counts.get(word) ?? 0) + count)
  const common = [...counts].filter(([word, count]) => word !== '' && count > COMMON_SHARE * articles)
  return common.map(([word]) => word).sort()
}

/** Whether a word as typed is one of the common stems; endings that the stemmer takes off are tried. */
export function isCommonWord(word: string, commonWords: ReadonlySet<string>): boolean {
  return possibleStems(word).some((stem) => commonWords.has(stem))
}

/** What the English stemmer may make of a word: `using` -> `using`, `us`, `use`. */
function possibleStems(word: string): string[] {
  const plain = word.replace(/'s?$/, '')
  const shorter = ['s', 'es', 'ed', 'd', 'ing', 'e'].filter(
    (ending) => plain.endsWith(ending) && plain.length > ending.length + 1,
  )
  const stems = shorter.map((ending) => plain.slice(0, -ending.length))
  const spelled = stems.flatMap((stem) => [stem, `${stem}e`])
  const withoutY = plain.endsWith('y') ? [`${plain.slice(0, -1)}i`] : []
  return [plain, ...spelled, ...withoutY]
}
