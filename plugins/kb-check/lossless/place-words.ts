/**
 * Finds the words of a raw text on its page, each behind the one before it.
 *
 * `placeWords` of `a b` on a page with the words `a x b` gives the places 0 and 2.
 */

import type { RawWord } from '../types.ts'
import type { PageCursor, PagePlace } from './page-cursor.ts'

/** The places of the words, as far as they were found, and the first that was not. */
export interface PlacedWords {
  places: PagePlace[]
  lost: RawWord | null
}

/**
 * Takes the words one after the other and stops at the first that cannot be taken.
 * @param strict whether a word counts as lost as soon as the page goes on with the one after it
 */
export function placeWords(words: readonly RawWord[], cursor: PageCursor, strict: boolean): PlacedWords {
  const places: PagePlace[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (!word) break
    const next = words[index + 1]
    if (!cursor.takeNext(word.text)) {
      // A page may join an address or a path that the raw text breaks at a line's end.
      const joined = next && next.line > word.line ? word.text + next.text : null
      if (joined && cursor.takeNext(joined)) {
        places.push(cursor.taken)
        index++
      } else if (strict && next && cursor.takeNext(next.text)) return { places, lost: word }
      else if (!cursor.seek(word.text, word.marker)) return { places, lost: word }
    }
    places.push(cursor.taken)
  }
  return { places, lost: null }
}
