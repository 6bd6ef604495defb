/**
 * The articles of a part as one page for Pagefind, which takes half as long again for as many pages: it packs a file for
 * each. Before each article stands a mark, a word that none of them has; where the marks are found, articles begin.
 *
 * Texts `<h1>One</h1>`, `<h1>Two</h1>` -> `<p>kbmarkq</p><h1>One</h1><p>kbmarkq</p><h1>Two</h1>`; `two` at 3 -> at 0 of the second
 */
import { type PageList, PageListWriter } from '../format/page-list.ts'
import type { WordEntry } from '../format/word-entry.ts'
import type { PagefindWord, WeightedPlaces } from './pagefind-words.ts'

/** What may stand in a text already; one more of its last letter does not. All such words are their own stems. */
const marks = /kbmark(q*)/gi

/** The articles of a part, one behind the other. */
export interface ArticleSheet {
  /** The page. */
  html: string
  mark: string
}

/** @param bodies what stands on the page of each article */
export function makeSheet(bodies: readonly string[]): ArticleSheet {
  let longest = 0
  for (const body of bodies) {
    for (const [, last = ''] of body.matchAll(marks)) longest = Math.max(longest, last.length)
  }
  const mark = `kbmark${'q'.repeat(longest + 1)}`
  const content = bodies.map((body) => `<p>${mark}</p>${body}`).join('')
  return { html: `<html lang="en"><body data-pagefind-body>${content}</body></html>`, mark }
}

/** Cuts the text of a sheet, in which one space stands between words, into those of its articles. */
export function cutText(text: string, { mark }: ArticleSheet): string[] {
  return text
    .split(new RegExp(String.raw`(?<!\S)${mark}\.?(?!\S)`))
    .slice(1)
    .map((article) => article.trim())
}

/** Gives the places of words on a sheet to its articles. */
export class SheetCutter {
  /** Where the text of each article begins. */
  readonly #starts: readonly number[]
  readonly #titleLengths: readonly number[]
  readonly #list = new PageListWriter()

  /**
   * @param marks places of the sheet's mark, ascending
   * @param titleLengths how many words each article's title has, with which it begins
   */
  constructor(marks: readonly number[], titleLengths: readonly number[]) {
    if (marks.length !== titleLengths.length) {
      throw new Error(`found ${marks.length} marks on a page of ${titleLengths.length} articles, expected one each`)
    }
    this.#starts = marks.map((mark) => mark + 1)
    this.#titleLengths = titleLengths
  }

  /** @param end the number of words on the sheet; gives how many each article has */
  countWords(end: number): number[] {
    return this.#starts.map((start, index) => (this.#starts[index + 1] ?? end + 1) - 1 - start)
  }

  cut({ word, places, variants }: PagefindWord): WordEntry {
    return {
      word,
      pages: this.#cutPlaces(places),
      variants: variants.map((variant) => ({ form: variant.form, pages: this.#cutPlaces(variant.places) })),
    }
  }

  /** Each kind of weight has places of its own, so that an article is the first that any of them comes to. */
  #cutPlaces(places: readonly WeightedPlaces[]): PageList {
    const ends = places.map(() => 0)
    while (true) {
      const first = places.reduce(
        (least, { positions }, kind) => Math.min(least, positions[ends[kind] ?? 0] ?? Infinity),
        Infinity,
      )
      if (first === Infinity) return this.#list.finish()
      const article = this.#findArticle(first)
      const [start = 0, next = Infinity] = [this.#starts[article], this.#starts[article + 1]]
      const groups = places.flatMap(({ weight, positions }, kind) => {
        const from = ends[kind] ?? 0
        let to = from
        while ((positions[to] ?? Infinity) < next) to += 1
        ends[kind] = to
        return to > from ? [{ weight, positions, from, to }] : []
      })
      this.#list.addPage(article, groups, first < start + (this.#titleLengths[article] ?? 0), start)
    }
  }

  /** The last that begins at or before a position. */
  #findArticle(position: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= position) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** The places of a sheet's mark, among words of the sheet. */
export function findMarks(words: Iterable<PagefindWord>, { mark }: ArticleSheet): readonly number[] {
  for (const { word, places } of words) if (word === mark) return places[0]?.positions ?? []
  return []
}
