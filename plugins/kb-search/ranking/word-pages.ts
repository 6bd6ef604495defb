/**
 * The pages that have a word, in arrays side by side: a query's words stand on tens of thousands of pages, and an object
 * for each would cost more time than all the ranking.
 */

/** One word's pages, ascending. The arrays are of one length. */
export interface WordPages {
  /** Which page of all, in order of the articles' numbers. */
  pages: Uint32Array
  /** Count of the word in the page's text, more than one for each in headings, less where it is part of a longer word. */
  frequencies: Float32Array
  /** Count of the word in plain text alone, neither in headings nor in the title or the query words. */
  inText: Float32Array
  /** 1 where the word stands in the title. */
  inTitle: Uint8Array
  /** Positions of the word in the text of the `index`-th of these pages, ascending. */
  positionsOf(index: number): readonly number[]
}

/** No pages. */
export const NO_PAGES: WordPages = {
  pages: new Uint32Array(0),
  frequencies: new Float32Array(0),
  inText: new Float32Array(0),
  inTitle: new Uint8Array(0),
  positionsOf: () => [],
}

/** One page as `makeWordPages` takes it. */
export interface WordPage {
  page: number
  frequency: number
  inText: number
  inTitle: boolean
  positions(): readonly number[]
}

/** Puts single pages, ascending, into arrays. */
export function makeWordPages(list: readonly WordPage[]): WordPages {
  return {
    pages: Uint32Array.from(list, ({ page }) => page),
    frequencies: Float32Array.from(list, ({ frequency }) => frequency),
    inText: Float32Array.from(list, ({ inText }) => inText),
    inTitle: Uint8Array.from(list, ({ inTitle }) => Number(inTitle)),
    positionsOf: (index) => list[index]?.positions() ?? [],
  }
}

/** The index of a page in a list, or -1. */
export function indexOfPage({ pages }: WordPages, page: number): number {
  let low = 0
  let high = pages.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = pages[middle] ?? 0
    if (found === page) return middle
    if (found < page) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** The pages that have any of several words, each with the sum of its counts and all of its places. */
export function unitePages(lists: readonly WordPages[]): WordPages {
  const [first = NO_PAGES, ...others] = lists.filter(({ pages }) => pages.length > 0)
  return others.reduce(uniteTwo, first)
}

function uniteTwo(one: WordPages, other: WordPages): WordPages {
  const pages = mergePages(one.pages, other.pages)
  const united = {
    pages,
    frequencies: new Float32Array(pages.length),
    inText: new Float32Array(pages.length),
    inTitle: new Uint8Array(pages.length),
  }
  const sources = [one, other].map((list) => ({ list, places: addCounts(united, list) }))
  return {
    ...united,
    positionsOf(index) {
      const positions = sources.flatMap(({ list, places }) => {
        const place = places[index] ?? -1
        return place < 0 ? [] : list.positionsOf(place)
      })
      return positions.sort((first, second) => first - second)
    },
  }
}

/** The pages of either list, ascending, each once. */
function mergePages(one: Uint32Array, other: Uint32Array): Uint32Array {
  const merged = new Uint32Array(one.length + other.length)
  let count = 0
  for (let left = 0, right = 0; left < one.length || right < other.length; count++) {
    const first = one[left] ?? Number.POSITIVE_INFINITY
    const second = other[right] ?? Number.POSITIVE_INFINITY
    if (first <= second) left += 1
    if (second <= first) right += 1
    merged[count] = Math.min(first, second)
  }
  return merged.subarray(0, count)
}

/** Adds a list's counts to those of a list with all of its pages. Gives each page's index in the list; -1 where it lacks it. */
function addCounts(united: Omit<WordPages, 'positionsOf'>, list: WordPages): Int32Array {
  const places = new Int32Array(united.pages.length).fill(-1)
  for (let at = 0, index = 0; index < list.pages.length; at++) {
    if (united.pages[at] !== list.pages[index]) continue
    united.frequencies[at] = (united.frequencies[at] ?? 0) + (list.frequencies[index] ?? 0)
    united.inText[at] = (united.inText[at] ?? 0) + (list.inText[index] ?? 0)
    united.inTitle[at] = (united.inTitle[at] ?? 0) | (list.inTitle[index] ?? 0)
    places[at] = index++
  }
  return places
}
