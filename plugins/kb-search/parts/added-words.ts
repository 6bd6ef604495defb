/**
 * Words that Pagefind's index lacks, from the texts that it keeps: those within tokens, and each word of a title, or within
 * its tokens, under a key of its own. A query leaves the most common words out, whose lists of all texts are long; those of titles are short.
 *
 * Title `Cannot Find Server`, text `IID_IWebBrowser2` -> `iid`, `iwebbrowser2`, `~cannot`, `~find`, `~server`
 */

import { compareByBytes } from '../format/compare-by-bytes.ts'
import { PageListWriter } from '../format/page-list.ts'
import { PLAIN_WEIGHT } from '../format/word-columns.ts'
import type { WordEntry } from '../format/word-entry.ts'
import { findInnerWords } from '../identifiers/inner-words.ts'
import { plainWord } from '../ranking/plain-word.ts'
import { stemEnglish } from '../ranking/stem-english.ts'
import { titleKey } from '../ranking/title-key.ts'

/** A page's text with the title at its beginning, a space between words, as Pagefind counts them. */
export interface PageText {
  content: string
  /** Words of the title. */
  titleLength: number
}

/** What Pagefind counts for a word within a longer one. */
const INNER_WEIGHT = 12

/** Where a word stands: pages, ascending, and the places on each, ascending. */
interface Places {
  pages: number[]
  positions: number[][]
}

/** The words of pages in order of their bytes. */
export function collectAddedWords(pages: readonly PageText[]): WordEntry[] {
  const inner = new Map<string, Places>()
  const titles = new Map<string, Places>()
  // Texts say the same words again and again.
  const stems = new Map<string, string[]>()
  for (const [page, { content, titleLength }] of pages.entries()) {
    for (let start = 0, position = 0; start < content.length; position++) {
      const end = findEnd(content, start)
      const inTitle = position < titleLength
      if (inTitle || !isPlain(content, start, end)) {
        const token = content.slice(start, end)
        for (const stem of stemsWithin(token, stems)) {
          addPlace(inner, stem, page, position)
          if (inTitle) addPlace(titles, titleKey(stem), page, position)
        }
        if (inTitle) addPlace(titles, titleKey(stemEnglish(plainWord(token))), page, position)
      }
      start = end + 1
    }
  }
  const list = new PageListWriter()
  const titleLengths = pages.map(({ titleLength }) => titleLength)
  return [
    ...Array.from(inner, ([word, places]) => makeEntry(word, places, INNER_WEIGHT, titleLengths, list)),
    ...Array.from(titles, ([word, places]) => makeEntry(word, places, PLAIN_WEIGHT, titleLengths, list)),
  ].sort((one, other) => compareByBytes(one.word, other.word))
}

function findEnd(text: string, start: number): number {
  const end = text.indexOf(' ', start)
  return end < 0 ? text.length : end
}

/** Most tokens have no word within by one look, without being taken out of the text: letters, digits, a mark at the end. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end - 1; at++) if (!isAlphanumeric(text.charCodeAt(at))) return false
  return isAlphanumeric(text.charCodeAt(end - 1)) || '.,:;)'.includes(text.charAt(end - 1))
}

/** A digit or a letter of ASCII. */
function isAlphanumeric(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
}

function stemsWithin(token: string, known: Map<string, string[]>): readonly string[] {
  let stems = known.get(token)
  if (!stems) {
    stems = findInnerWords(token).map(stemEnglish)
    known.set(token, stems)
  }
  return stems
}

/** A token may have a word twice. */
function addPlace(words: Map<string, Places>, word: string, page: number, position: number): void {
  const places = words.get(word)
  if (!places) {
    words.set(word, { pages: [page], positions: [[position]] })
    return
  }
  const positions = places.positions.at(-1)
  if (places.pages.at(-1) !== page || !positions) {
    places.pages.push(page)
    places.positions.push([position])
  } else if (positions.at(-1) !== position) positions.push(position)
}

function makeEntry(
  word: string,
  { pages, positions }: Places,
  weight: number,
  titleLengths: readonly number[],
  list: PageListWriter,
): WordEntry {
  for (const [index, page] of pages.entries()) {
    const ofPage = positions[index] ?? []
    const inTitle = (ofPage[0] ?? 0) < (titleLengths[page] ?? 0)
    list.addPage(page, [{ weight, positions: ofPage, from: 0, to: ofPage.length }], inTitle)
  }
  return { word, pages: list.finish(), variants: [] }
}
