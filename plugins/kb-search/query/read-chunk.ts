/**
 * Reads words of a chunk of the word index: which pages have them, how often, and where. Places are only read when they
 * are asked for, because most pages that have a word are never looked at closely.
 */
import { CborReader } from '../bundles/cbor-reader.ts'
import type { WordPages } from '../ranking/word-pages.ts'

/** What Pagefind counts for a word in plain text: more in headings, less for a part of a longer word. */
const PLAIN_WEIGHT = 24

/**
 * The pages of every word whose stem is accepted. Spellings with accents, which stand beside the plain one, are lists of
 * their own. Frequencies are weighted counts, whatever the length of the text.
 */
export function readChunk(content: Uint8Array, accept: (stem: string) => boolean): WordPages[] {
  const reader = new CborReader(content)
  const found: WordPages[] = []
  reader.readArray()
  for (let words = reader.readArray(); words > 0; words--) {
    reader.readArray()
    const accepted = accept(reader.readText())
    if (accepted) found.push(readPages(reader, content))
    else reader.skip()
    for (let variants = reader.readArray(); variants > 0; variants--) {
      reader.readArray()
      reader.skip()
      if (accepted) found.push(readPages(reader, content))
      else reader.skip()
    }
  }
  return found
}

function readPages(reader: CborReader, content: Uint8Array): WordPages {
  const count = reader.readArray()
  const pages = new Uint32Array(count)
  const frequencies = new Float32Array(count)
  const inTitle = new Uint8Array(count)
  const starts = new Uint32Array(count)
  let page = 0
  for (let index = 0; index < count; index++) {
    reader.readArray()
    page += reader.readInteger()
    pages[index] = page
    starts[index] = reader.at
    frequencies[index] = readFrequency(reader)
    let fields = reader.readArray()
    inTitle[index] = Math.min(fields, 1)
    for (; fields > 0; fields--) reader.readInteger()
  }
  return { pages, frequencies, inTitle, positionsOf: (index) => readPositions(content, starts[index] ?? 0) }
}

/** A negative number is the weight of the places behind it, less one. */
function readFrequency(reader: CborReader): number {
  let weight = PLAIN_WEIGHT
  let sum = 0
  for (let left = reader.readArray(); left > 0; left--) {
    const value = reader.readInteger()
    if (value < 0) weight = -1 - value
    else sum += weight
  }
  return sum / PLAIN_WEIGHT
}

/** Within one weight each place is told by how far behind the one before it comes. */
function readPositions(content: Uint8Array, start: number): number[] {
  const reader = new CborReader(content, start)
  const positions: number[] = []
  let position = 0
  for (let left = reader.readArray(); left > 0; left--) {
    const value = reader.readInteger()
    position = value < 0 ? 0 : position + value
    if (value >= 0) positions.push(position)
  }
  return positions.sort((one, other) => one - other)
}
