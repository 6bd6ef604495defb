/**
 * Lets articles that use a synonym count as having the word, less often than it stands there: a word and its synonyms
 * are one idea, so an article with either lacks nothing, and the idea is as rare as all of them together.
 */
import { indexOfPage, unitePages, type WordPages } from './word-pages.ts'

/** How often a synonym counts as the word. */
const SYNONYM_SHARE = 0.3

/** The pages that have the word, as they are, and those that only have synonyms. */
export function mergeSynonyms(word: WordPages, synonyms: readonly WordPages[]): WordPages {
  if (synonyms.length === 0) return word
  const others = unitePages(synonyms)
  return unitePages([word, withoutPages(scale(others, SYNONYM_SHARE), word)])
}

function scale(pages: WordPages, factor: number): WordPages {
  const scaled = (counts: Float32Array) => counts.map((count) => factor * count)
  return { ...pages, frequencies: scaled(pages.frequencies), inText: scaled(pages.inText) }
}

/** The pages of a list that another does not have. */
function withoutPages(list: WordPages, other: WordPages): WordPages {
  const indexes = list.pages.map((_, index) => index)
  const kept = indexes.filter((index) => indexOfPage(other, list.pages[index] ?? 0) < 0)
  return {
    pages: kept.map((index) => list.pages[index] ?? 0),
    frequencies: Float32Array.from(kept, (index) => list.frequencies[index] ?? 0),
    inText: Float32Array.from(kept, (index) => list.inText[index] ?? 0),
    inTitle: Uint8Array.from(kept, (index) => list.inTitle[index] ?? 0),
    positionsOf: (index) => list.positionsOf(kept[index] ?? 0),
  }
}
