/**
 * The pages of a word one by one: a list is taken apart where pages come in between, and put together again.
 *
 * Pages 0 and 7 of one list, 3 of another -> one list of 0, 3 and 7
 */
import { CborReader } from './cbor-reader.ts'
import { encodeArray, encodeNegative, encodeUnsigned } from './cbor-writer.ts'
import type { PageList } from './word-entry.ts'

/** One page of a list: its index, and its places in text and metadata, encoded. */
export interface PageItem {
  page: number
  places: Uint8Array
}

/** Index, places in the text, places in metadata. */
const PAGE_FIELDS = 3

/** Takes a list apart. */
export function listPageItems({ count, first, tail }: PageList): PageItem[] {
  const reader = new CborReader(tail)
  let page = first
  return Array.from({ length: count }, (_, index) => {
    if (index > 0) {
      reader.readArray()
      page += reader.readInteger()
    }
    const start = reader.at
    reader.skip()
    reader.skip()
    return { page, places: tail.subarray(start, reader.at) }
  })
}

/** Makes a list of pages, ascending. */
export function makePageList(items: readonly PageItem[]): PageList {
  const parts: Uint8Array[] = []
  let last = items[0]?.page ?? 0
  for (const [index, { page, places }] of items.entries()) {
    if (index > 0) parts.push(encodeArray(PAGE_FIELDS), encodeUnsigned(page - last))
    parts.push(places)
    last = page
  }
  return { count: items.length, first: items[0]?.page ?? 0, last, tail: Buffer.concat(parts) }
}

/**
 * Encodes where a word stands on a page as Pagefind does.
 * @param positions ascending
 * @param weight what each place counts, in twenty-fourths of a word of plain text
 */
export function encodePlaces(positions: readonly number[], inTitle: boolean, weight: number): Uint8Array {
  const differences = positions.map((position, index) => encodeUnsigned(position - (positions[index - 1] ?? 0)))
  const title = inTitle ? [encodeArray(1), encodeUnsigned(0)] : [encodeArray(0)]
  return Buffer.concat([encodeArray(positions.length + 1), encodeNegative(-1 - weight), ...differences, ...title])
}
