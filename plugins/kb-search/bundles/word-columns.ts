/**
 * How a chunk of the word index is written for the browser: numbers of one kind side by side, which pack to four fifths of
 * what Pagefind's order of them takes.
 *
 * A chunk is the number of its lists, each list's word (its length in bytes, UTF-8) and count of pages, the lengths in
 * bytes of the columns, and the columns: each page's distance from the one before; each page's number of groups of places,
 * doubled, and one more where its title has the word; each group's count of places; each group's weight; each group's first
 * place; the distances of the others. A word's spellings with accents are lists of their own under the same word.
 */
import { CborReader } from './cbor-reader.ts'
import { NumberWriter } from './number-writer.ts'
import type { PageList, WordEntry } from './word-entry.ts'

/** Kinds of numbers, in their order. */
export const COLUMNS = ['pages', 'shapes', 'counts', 'weights', 'firsts', 'distances'] as const

/** A column of each kind. */
export type ColumnsOf<Column> = Record<(typeof COLUMNS)[number], Column>

/** What Pagefind counts for a word of plain text: more in headings, less for a part of a longer word. */
export const PLAIN_WEIGHT = 24

/** Encodes words in order as one chunk. */
export function encodeColumns(words: readonly WordEntry[]): Buffer {
  const lists = words.flatMap(({ word, pages, variants }) => [
    { word, pages },
    ...variants.map((variant) => ({ word, pages: variant.pages })),
  ])
  const heads = new NumberWriter()
  const columns = makeColumns(() => new NumberWriter())
  heads.write(lists.length)
  for (const { word, pages } of lists) {
    heads.writeText(word)
    heads.write(pages.count)
    writeList(pages, columns)
  }
  const contents = COLUMNS.map((name) => columns[name].content())
  for (const { length } of contents) heads.write(length)
  return Buffer.concat([heads.content(), ...contents])
}

/** Makes a column of each kind, in their order. */
export function makeColumns<Column>(make: () => Column): ColumnsOf<Column> {
  const [pages, shapes, counts] = [make(), make(), make()]
  return { pages, shapes, counts, weights: make(), firsts: make(), distances: make() }
}

function writeList({ count, first, tail }: PageList, columns: ColumnsOf<NumberWriter>): void {
  const reader = new CborReader(tail)
  for (let index = 0; index < count; index++) {
    if (index > 0) reader.readArray()
    columns.pages.write(index === 0 ? first : reader.readInteger())
    const groups = writePlaces(reader, columns)
    const fields = reader.readArray()
    for (let left = fields; left > 0; left--) reader.skip()
    columns.shapes.write(2 * groups + Math.min(fields, 1))
  }
}

/** A negative number is the weight of the places behind it, less one. Gives how many groups there are. */
function writePlaces(reader: CborReader, columns: ColumnsOf<NumberWriter>): number {
  let groups = 0
  let count = 0
  for (let left = reader.readArray(); left > 0; left--) {
    const value = reader.readInteger()
    if (value >= 0 && groups > 0) {
      const column = count === 0 ? columns.firsts : columns.distances
      column.write(value)
      count += 1
      continue
    }
    if (groups > 0) columns.counts.write(count)
    groups += 1
    columns.weights.write(value < 0 ? -1 - value : PLAIN_WEIGHT)
    if (value >= 0) columns.firsts.write(value)
    count = value < 0 ? 0 : 1
  }
  if (groups > 0) columns.counts.write(count)
  return groups
}
