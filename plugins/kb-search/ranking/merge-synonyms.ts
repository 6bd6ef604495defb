/**
 * Lets articles that use a synonym count as having the word, less often than it stands there: a word and its synonyms
 * are one idea, so an article with either lacks nothing, and the idea is as rare as all of them together.
 */
import type { WordMatch } from './rank-articles.ts'

/** How often a synonym counts as the word. */
const SYNONYM_SHARE = 0.3

/**
 * The articles that have the word, as they are, and those that only have synonyms: frequencies added up, places of all
 * in order.
 * @param word the articles that have the word
 */
export function mergeSynonyms(
  word: ReadonlyMap<number, WordMatch>,
  synonyms: readonly ReadonlyMap<number, WordMatch>[],
): ReadonlyMap<number, WordMatch> {
  const merged = new Map(word)
  for (const [number, match] of synonyms.flatMap((articles) => [...articles])) {
    if (word.has(number)) continue
    const counted = { ...match, frequency: SYNONYM_SHARE * match.frequency }
    const known = merged.get(number)
    merged.set(number, known ? addMatches(known, counted) : counted)
  }
  return merged
}

function addMatches(one: WordMatch, other: WordMatch): WordMatch {
  return {
    frequency: one.frequency + other.frequency,
    inTitle: one.inTitle || other.inTitle,
    positions: [...one.positions, ...other.positions].sort((first, second) => first - second),
  }
}
