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
import { encodePlaces, makePageList, type PageItem } from './page-items.ts'
import type { WordEntry } from './word-entry.ts'

/** A page's text with the title at its beginning, words apart as Pagefind counts them. */
export interface PageText {
  title: string
  content: string
}

/** What a word of plain text counts, and a word within a longer one: Pagefind's own weights. */
const PLAIN_WEIGHT = 24
const INNER_WEIGHT = 12

interface Place {
  page: number
  position: number
}

/** The words of pages in order of their bytes. */
export function collectAddedWords(pages: readonly PageText[]): WordEntry[] {
  const inner = new Map<string, Place[]>()
  const titles = new Map<string, Place[]>()
  const titleLengths = pages.map(({ title }) => splitWords(title).length)
  // Texts say the same words again and again, and most have none within.
  const stemsWithin = new Map<string, readonly string[]>()
  for (const [page, { content }] of pages.entries()) {
    const titleLength = titleLengths[page] ?? 0
    for (const [position, token] of splitWords(content).entries()) {
      let within = stemsWithin.get(token)
      if (!within) {
        within = findInnerWords(token).map(stemEnglish)
        stemsWithin.set(token, within)
      }
      for (const stem of within) addPlace(inner, stem, { page, position })
      if (position >= titleLength) continue
      for (const stem of [stemEnglish(plainWord(token)), ...within])
        addPlace(titles, titleKey(stem), { page, position })
    }
  }
  const isInTitle = ({ page, position }: Place): boolean => position < (titleLengths[page] ?? 0)
  return [
    ...[...inner].map(([word, places]) => makeEntry(word, places, INNER_WEIGHT, isInTitle)),
    ...[...titles].map(([word, places]) => makeEntry(word, places, PLAIN_WEIGHT, isInTitle)),
  ].sort((one, other) => compareByBytes(one.word, other.word))
}

function splitWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

function addPlace(words: Map<string, Place[]>, word: string, place: Place): void {
  const places = words.get(word)
  if (!places) words.set(word, [place])
  else if (places.at(-1)?.page !== place.page || places.at(-1)?.position !== place.position) places.push(place)
}

/** @param places in order of pages and positions */
function makeEntry(
  word: string,
  places: readonly Place[],
  weight: number,
  isInTitle: (place: Place) => boolean,
): WordEntry {
  const items: PageItem[] = []
  let start = 0
  for (const [index, place] of places.entries()) {
    if (places[index + 1]?.page === place.page) continue
    const ofPage = places.slice(start, index + 1)
    const positions = ofPage.map(({ position }) => position)
    items.push({ page: place.page, places: encodePlaces(positions, ofPage.some(isInTitle), weight) })
    start = index + 1
  }
  return { word, pages: makePageList(items), variants: [] }
}
