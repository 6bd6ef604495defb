/**
 * Finds where words stand one behind the other, as in a name; a few words may stand between.
 *
 * `nt` and `40` in `Windows NT Server version 4.0` -> the place of `nt`
 */
import { indexOfPage, makeWordPages, pageAt, type WordPage, type WordPages } from './word-pages.ts'

/** How far behind a word the next one may stand: `Visual Basic Professional Edition for Windows, version 4.0`. */
const LARGEST_GAP = 4

/** The pages that have all words in this order, with the places of the first. */
export function findInOrder(words: readonly WordPages[]): WordPages {
  const [first, ...others] = words
  if (!first || others.length === 0) return first ?? makeWordPages([])
  const found: WordPage[] = []
  for (const [index, page] of first.pages.entries()) {
    const indexes = others.map((list) => indexOfPage(list, page))
    if (indexes.some((other) => other < 0)) continue
    const starts = first.positionsOf(index).filter((start) => standBehind(start, others, indexes))
    if (starts.length === 0) continue
    const inTitle = first.inTitle[index] === 1 && others.every((list, word) => list.inTitle[indexes[word] ?? 0] === 1)
    found.push({
      ...pageAt(first, index),
      frequency: starts.length,
      inText: starts.length,
      inTitle,
      positions: () => starts,
    })
  }
  return makeWordPages(found)
}

/** Whether each of the words stands closely behind the one before it. */
function standBehind(start: number, words: readonly WordPages[], indexes: readonly number[]): boolean {
  let place = start
  for (const [word, list] of words.entries()) {
    const next = list.positionsOf(indexes[word] ?? 0).find((position) => position > place)
    if (next === undefined || next - place > LARGEST_GAP) return false
    place = next
  }
  return true
}
