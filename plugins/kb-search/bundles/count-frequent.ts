/**
 * Counts the frequent words while they go by, and lets the lists of titles of these alone pass: all other words are
 * searched for in whole texts. Keys of titles sort behind the words that they are of.
 *
 * `quokka` in 2 of 100 articles, `window` in 60 -> `window` is counted; `~window` stays, `~quokka` goes
 */

import type { WordEntry } from '../format/word-entry.ts'
import { isStopWord } from '../ranking/query-terms.ts'
import { stemEnglish } from '../ranking/stem-english.ts'
import { STOP_WORDS } from '../ranking/stop-words.ts'
import { stemOfTitleKey } from '../ranking/title-key.ts'

/** A query leaves them out, however many articles have them. */
const STOP_STEMS: ReadonlySet<string> = new Set([...STOP_WORDS].map(stemEnglish))

/**
 * Gives the words in their order.
 * @param fewest a word that more pages have is frequent
 * @param counts takes how many pages have each frequent word
 */
export function* countFrequent(
  words: Iterable<WordEntry>,
  fewest: number,
  counts: Map<string, number>,
): Generator<WordEntry> {
  for (const entry of words) {
    const { word, pages } = entry
    const titleStem = stemOfTitleKey(word)
    if (titleStem === null && pages.count > fewest) counts.set(word, pages.count)
    if (titleStem === null || counts.has(titleStem) || STOP_STEMS.has(titleStem) || isStopWord(titleStem)) yield entry
  }
}
