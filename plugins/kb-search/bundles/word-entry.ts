/**
 * One word of Pagefind's index: the pages that have it, with its places on each. Pages are told by how many pages after
 * the one before they come; only the first and the last are worked out here, and the rest is carried as bytes.
 */
import { CborReader } from './cbor-reader.ts'
import { encodeArray, encodeText, encodeUnsigned } from './cbor-writer.ts'

/** The pages that have a word. */
export interface PageList {
  count: number
  /** Index of the first page and of the last. */
  first: number
  last: number
  /** What follows the first page's index, encoded: its places, then the other pages. */
  tail: Buffer
}

/** A word with its pages, and its spellings with accents, each with pages of its own. */
export interface WordEntry {
  word: string
  pages: PageList
  variants: { form: string; pages: PageList }[]
}

/** Reads every word of a chunk's content, in order. */
export function* readWords(content: Buffer): Generator<WordEntry> {
  const reader = new CborReader(content)
  reader.readArray()
  for (let left = reader.readArray(); left > 0; left--) {
    reader.readArray()
    const word = reader.readText()
    const pages = readPageList(reader, content)
    const variants = Array.from({ length: reader.readArray() }, () => {
      reader.readArray()
      return { form: reader.readText(), pages: readPageList(reader, content) }
    })
    yield { word, pages, variants }
  }
}

/** Encodes a word as an item of a chunk. */
export function encodeWord({ word, pages, variants }: WordEntry): Buffer {
  return Buffer.concat([
    encodeArray(3),
    encodeText(word),
    ...encodePageList(pages),
    encodeArray(variants.length),
    ...variants.flatMap(({ form, pages: formPages }) => [
      encodeArray(2),
      encodeText(form),
      ...encodePageList(formPages),
    ]),
  ])
}

/** Puts lists together whose pages were counted apart; `offsets` says where each list's pages begin, ascending. */
export function joinPageLists(lists: readonly PageList[], offsets: readonly number[]): PageList {
  const parts: Buffer[] = []
  let count = 0
  let first = 0
  let last = 0
  for (const [index, list] of lists.entries()) {
    if (list.count === 0) continue
    const offset = offsets[index] ?? 0
    if (count === 0) first = list.first + offset
    else parts.push(encodeArray(PAGE_FIELDS), encodeUnsigned(list.first + offset - last))
    parts.push(list.tail)
    count += list.count
    last = list.last + offset
  }
  return { count, first, last, tail: parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts) }
}

/** A page's index, its places in the text, its places in metadata. */
const PAGE_FIELDS = 3

function readPageList(reader: CborReader, content: Buffer): PageList {
  const count = reader.readArray()
  let first = 0
  let last = 0
  let start = reader.at
  for (let index = 0; index < count; index++) {
    reader.readArray()
    last += reader.readInteger()
    if (index === 0) {
      first = last
      start = reader.at
    }
    reader.skip()
    reader.skip()
  }
  return { count, first, last, tail: content.subarray(start, reader.at) }
}

function encodePageList({ count, first, tail }: PageList): Buffer[] {
  if (count === 0) return [encodeArray(0)]
  return [encodeArray(count), encodeArray(PAGE_FIELDS), encodeUnsigned(first), tail]
}
