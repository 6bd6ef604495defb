/**
 * Words that Pagefind's index lacks, from the texts that it keeps: those within tokens, and each word of a title, or within
 * its tokens, under a key of its own. A query leaves the most common words out, whose lists of all texts are long; those of titles are short.
 *
 * Title `Cannot Find Server`, text `IID_IWebBrowser2` -> `iid`, `iwebbrowser2`, `~cannot`, `~find`, `~server`
 */
import { findInnerWords } from '../identifiers/inner-words.ts'
import { plainWord } from '../ranking/plain-word.ts'
import { stemEnglish } from '../ranking/stem-english.ts'
import { titleKey } from '../ranking/title-key.ts'
import { compareByBytes } from './compare-by-bytes.ts'
import { PageListWriter } from './page-list.ts'
import { splitWords } from './split-words.ts'
import { PLAIN_WEIGHT } from './word-columns.ts'
import type { WordEntry } from './word-entry.ts'

/** A page's text with the title at its beginning, words apart as Pagefind counts them. */
export interface PageText {
  content: string
  /** Words of the title. */
  titleLength: number
}

/** What Pagefind counts for a word within a longer one. */
const INNER_WEIGHT = 12

/** By word: the pages that have it, and its places on each, both ascending. */
type Places = Map<string, Map<number, number[]>>

/** The words of pages in order of their bytes. */
export function collectAddedWords(pages: readonly PageText[]): WordEntry[] {
  const inner: Places = new Map()
  const titles: Places = new Map()
  // Texts say the same words again and again, and most have none within.
  const stemsWithin = new Map<string, readonly string[]>()
  for (const [page, { content, titleLength }] of pages.entries()) {
    for (const [position, token] of splitWords(content).entries()) {
      let within = stemsWithin.get(token)
      if (!within) {
        within = findInnerWords(token).map(stemEnglish)
        stemsWithin.set(token, within)
      }
      for (const stem of within) addPlace(inner, stem, page, position)
      if (position >= titleLength) continue
      for (const stem of [stemEnglish(plainWord(token)), ...within]) addPlace(titles, titleKey(stem), page, position)
    }
  }
  const writer = new PageListWriter()
  const makeEntry = (word: string, places: ReadonlyMap<number, readonly number[]>, weight: number): WordEntry => {
    for (const [page, positions] of places) {
      const group = { weight, positions, from: 0, to: positions.length }
      writer.addPage(page, [group], (positions[0] ?? 0) < (pages[page]?.titleLength ?? 0))
    }
    return { word, pages: writer.finish(), variants: [] }
  }
  return [
    ...Array.from(inner, ([word, places]) => makeEntry(word, places, INNER_WEIGHT)),
    ...Array.from(titles, ([word, places]) => makeEntry(word, places, PLAIN_WEIGHT)),
  ].sort((one, other) => compareByBytes(one.word, other.word))
}

/** A token may have a word twice. */
function addPlace(places: Places, word: string, page: number, position: number): void {
  const ofWord = places.get(word) ?? new Map<number, number[]>()
  const positions = ofWord.get(page) ?? []
  if (positions.length === 0) places.set(word, ofWord.set(page, positions))
  if (positions.at(-1) !== position) positions.push(position)
}
