/**
 * Sorts what a query found by another order than relevance. Only the pages with most of its words are kept: those with
 * one common word among many would else stand first.
 *
 * Two words, newest first: a page of 1995 with both -> stays, where one of 2001 with one of them goes
 */
import type { RankedPage, RankedWord } from './rank-pages.ts'

/** @param placeOf a page's place in the order, less is earlier; pages that have none come last */
export function sortPages(
  ranked: readonly RankedPage[],
  words: readonly RankedWord[],
  placeOf: (page: number) => number | undefined,
): RankedPage[] {
  const counts = countWords(words)
  const most = ranked.reduce((largest, { page }) => Math.max(largest, counts.get(page) ?? 0), 0)
  // Sorting is stable: equals stay in the order of relevance.
  return ranked
    .filter(({ page }) => counts.get(page) === most)
    .map((found) => ({ found, place: placeOf(found.page) ?? Number.MAX_SAFE_INTEGER }))
    .sort((one, other) => one.place - other.place)
    .map(({ found }) => found)
}

/** How many of the words each page has. */
function countWords(words: readonly RankedWord[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { found } of words) for (const page of found.pages) counts.set(page, (counts.get(page) ?? 0) + 1)
  return counts
}
