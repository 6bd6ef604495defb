/** Reads the words of a file of Pagefind's word index, all of whose places are on one page. */

import { PLAIN_WEIGHT } from '../format/word-columns.ts'
import { CborReader } from './cbor-reader.ts'

/** The places of one weight, ascending. */
export interface WeightedPlaces {
  weight: number
  positions: number[]
}

/** A word, and its spellings with accents, each with places of its own. */
export interface PagefindWord {
  word: string
  places: WeightedPlaces[]
  variants: { form: string; places: WeightedPlaces[] }[]
}

/** The words in order of their bytes. @throws Error on a word of several pages, and on bytes that Pagefind never writes */
export function* readPagefindWords(content: Uint8Array): Generator<PagefindWord> {
  const reader = new CborReader(content)
  reader.readArray()
  for (let left = reader.readArray(); left > 0; left--) {
    reader.readArray()
    const word = reader.readText()
    const places = readPlaces(reader)
    const variants = Array.from({ length: reader.readArray() }, () => {
      reader.readArray()
      return { form: reader.readText(), places: readPlaces(reader) }
    })
    yield { word, places, variants }
  }
}

/** A page is its index, its places in the text and its places in metadata. */
function readPlaces(reader: CborReader): WeightedPlaces[] {
  const pages = reader.readArray()
  if (pages === 0) return []
  if (pages > 1) throw new Error(`found a word of ${pages} pages, expected all text on one`)
  reader.readArray()
  reader.skip()
  const places = readGroups(reader)
  reader.skip()
  return places
}

/** A negative number is the weight of the places behind it, less one; each place is told by its distance from the last. */
function readGroups(reader: CborReader): WeightedPlaces[] {
  const groups: WeightedPlaces[] = []
  let positions: number[] = []
  let position = 0
  for (let left = reader.readArray(); left > 0; left--) {
    const value = reader.readInteger()
    if (value < 0 || groups.length === 0) {
      positions = []
      position = 0
      groups.push({ weight: value < 0 ? -1 - value : PLAIN_WEIGHT, positions })
    }
    if (value < 0) continue
    position += value
    positions.push(position)
  }
  return groups
}
