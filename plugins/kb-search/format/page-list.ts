/**
 * The pages that have a word, as numbers one behind the other (`NumberWriter`): of each page how far behind the one before
 * it comes, the number of its groups of places, doubled, and one more where its title has the word; of each group its count
 * of places, its weight, the first place and the distances of the others. The first page's number stands apart, so that
 * lists are joined without being read.
 */
import { NumberReader } from './number-reader.ts'
import { NumberWriter } from './number-writer.ts'

/** The pages that have a word. */
export interface PageList {
  count: number
  /** Index of the first page and of the last. */
  first: number
  last: number
  /** What follows the first page's index, encoded. */
  tail: Uint8Array
}

/** Places of one weight on one page: those from `from` up to but not including `to` of a list of them, ascending. */
export interface PlaceGroup {
  /** What each place counts, in twenty-fourths of a word of plain text. */
  weight: number
  positions: readonly number[]
  from: number
  to: number
}

const NO_PAGES: PageList = { count: 0, first: 0, last: 0, tail: new Uint8Array() }

/** Writes lists one after the other, the pages of each in order of their indexes. */
export class PageListWriter {
  readonly #numbers = new NumberWriter()
  #count = 0
  #first = 0
  #last = 0

  /** @param start is taken off each position */
  addPage(page: number, groups: readonly PlaceGroup[], inTitle: boolean, start = 0): void {
    this.#move(page)
    this.#numbers.write(2 * groups.length + Number(inTitle))
    for (const { weight, positions, from, to } of groups) {
      this.#numbers.write(to - from)
      this.#numbers.write(weight)
      for (let index = from, last = start; index < to; index++) {
        const position = positions[index] ?? 0
        this.#numbers.write(position - last)
        last = position
      }
    }
  }

  /** Takes a page of another list as it is written there. */
  copyPage(page: number, places: Uint8Array): void {
    this.#move(page)
    this.#numbers.append(places)
  }

  /** The list, after which another begins. */
  finish(): PageList {
    if (this.#count === 0) return NO_PAGES
    const list = { count: this.#count, first: this.#first, last: this.#last, tail: this.#numbers.take() }
    this.#count = 0
    return list
  }

  #move(page: number): void {
    if (this.#count === 0) this.#first = page
    else this.#numbers.write(page - this.#last)
    this.#last = page
    this.#count += 1
  }
}

/** Puts lists together whose pages were counted apart; `offsets` says where each list's pages begin, ascending. */
export function joinPageLists(lists: readonly PageList[], offsets: readonly number[]): PageList {
  const [only, another] = lists
  // Most words stand in one part alone: their lists are long in all, and need not be copied.
  if (only && !another) return moveList(only, offsets[0] ?? 0)
  const numbers = new NumberWriter()
  let { count, first, last } = NO_PAGES
  for (const [index, list] of lists.entries()) {
    if (list.count === 0) continue
    const offset = offsets[index] ?? 0
    if (count === 0) first = list.first + offset
    else numbers.write(list.first + offset - last)
    numbers.append(list.tail)
    count += list.count
    last = list.last + offset
  }
  return { count, first, last, tail: numbers.content() }
}

function moveList(list: PageList, offset: number): PageList {
  return list.count === 0 ? NO_PAGES : { ...list, first: list.first + offset, last: list.last + offset }
}

/** One page of a list: its index, and its places, encoded. */
export interface PageItem {
  page: number
  places: Uint8Array
}

/** What a page has of a word. */
export interface ReadPage {
  page: number
  groups: { weight: number; positions: number[] }[]
  inTitle: boolean
}

/** Takes a list apart, down to its places. */
export function readPageItems(list: PageList): ReadPage[] {
  return listPageItems(list).map(({ page, places }) => {
    const reader = new NumberReader(places)
    const shape = reader.read()
    return { page, groups: Array.from({ length: shape >> 1 }, () => readGroup(reader)), inTitle: (shape & 1) === 1 }
  })
}

function readGroup(reader: NumberReader): ReadPage['groups'][number] {
  const count = reader.read()
  const weight = reader.read()
  let position = 0
  const positions = Array.from({ length: count }, () => {
    position += reader.read()
    return position
  })
  return { weight, positions }
}

/** Takes a list apart. */
export function listPageItems({ count, first, tail }: PageList): PageItem[] {
  const reader = new NumberReader(tail)
  let page = first
  return Array.from({ length: count }, (_, index) => {
    if (index > 0) page += reader.read()
    const start = reader.at
    for (let groups = reader.read() >> 1; groups > 0; groups--) reader.skip(1 + reader.read())
    return { page, places: tail.subarray(start, reader.at) }
  })
}
