/**
 * How a chunk of the word index is written for the browser: numbers of one kind side by side, which pack to four fifths of
 * what Pagefind's order of them takes.
 *
 * A chunk is the number of its lists, each list's word (its length in bytes, UTF-8) and count of pages, the lengths in
 * bytes of the columns, and the columns: each page's distance from the one before; each page's number of groups of places,
 * doubled, and one more where its title has the word; each group's count of places; each group's weight; each group's first
 * place; the distances of the others. A word's spellings with accents are lists of their own under the same word.
 */
import { NumberReader } from './number-reader.ts'
import { NumberWriter } from './number-writer.ts'
import type { PageList } from './page-list.ts'
import type { WordEntry } from './word-entry.ts'

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
  const reader = new NumberReader(tail)
  for (let index = 0; index < count; index++) {
    columns.pages.write(index === 0 ? first : reader.read())
    const shape = reader.read()
    columns.shapes.write(shape)
    for (let groups = shape >> 1; groups > 0; groups--) {
      const places = reader.read()
      columns.counts.write(places)
      columns.weights.write(reader.read())
      columns.firsts.write(reader.read())
      for (let left = places - 1; left > 0; left--) columns.distances.write(reader.read())
    }
  }
}
