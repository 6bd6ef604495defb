/**
 * A place in a page's body that moves forward only: between two words of a run, or inside a table with what is left of
 * it. It answers whether words of a raw text come on the page in their order, each step at the nearest place.
 *
 * On `[{kind: 'run', words: ['a', 'x', 'b']}]`, `takeNext('a')` and then `seek('b', false)` succeed; `seek('x', false)`
 * after them fails.
 */

import type { PageSegment } from '../types.ts'
import { listItemMark } from './page-words.ts'

/** Where a word stands: both are indexes. */
export interface PagePlace {
  segment: number
  offset: number
}

/** Follows the words of a raw text on its page, without ever going back. */
export class PageCursor {
  readonly #segments: readonly PageSegment[]
  readonly #reach: number
  #segment = 0
  /** Words of the current segment that are taken or passed. */
  #offset = 0
  /** Where the words that are left of the table stand in it that the cursor is in, the first place last. */
  #table: Map<string, number[]> | null = null
  #taken: PagePlace = { segment: 0, offset: 0 }

  /** @param reach how many words `seek` may pass over */
  constructor(segments: readonly PageSegment[], reach: number) {
    this.#segments = segments
    this.#reach = reach
    this.#enter(0)
  }

  /** Takes the word if it is the next of a run, or left in the table that the cursor is in. */
  takeNext(word: string): boolean {
    if (this.#offset === this.#words.length) this.#enter(this.#segment + 1)
    if (this.#table) {
      if (!this.#takeFromTable(this.#table, word)) return false
    } else if (this.#words[this.#offset] !== word) return false
    else this.#taken = { segment: this.#segment, offset: this.#offset }
    this.#offset++
    return true
  }

  /** Where the word that was taken last stands. */
  get taken(): PagePlace {
    return this.#taken
  }

  /** Takes the word, or for a list's marker a list item, at its nearest place ahead; false where none is in reach. */
  seek(word: string, marker: boolean): boolean {
    let passed = 0
    while (this.#segment < this.#segments.length && passed <= this.#reach) {
      const found = this.#table ? this.#findInTable(this.#table, word, marker) : this.#findInRun(word, marker)
      if (found >= 0) {
        if (!this.#table) this.#taken = { segment: this.#segment, offset: found }
        passed += found - this.#offset
        this.#offset = found + 1
        return passed <= this.#reach
      }
      passed += this.#words.length - this.#offset
      this.#enter(this.#segment + 1)
    }
    return false
  }

  get #words(): readonly string[] {
    return this.#segments[this.#segment]?.words ?? []
  }

  #findInRun(word: string, marker: boolean): number {
    const written = this.#words.indexOf(word, this.#offset)
    const drawn = marker ? this.#words.indexOf(listItemMark, this.#offset) : -1
    return written < 0 || (drawn >= 0 && drawn < written) ? drawn : written
  }

  /** Takes the word out of the table; any place in it is as near as the next. */
  #findInTable(table: Map<string, number[]>, word: string, marker: boolean): number {
    const found = this.#takeFromTable(table, word) || (marker && this.#takeFromTable(table, listItemMark))
    return found ? this.#offset : -1
  }

  #takeFromTable(table: Map<string, number[]>, word: string): boolean {
    const offset = table.get(word)?.pop()
    if (offset === undefined) return false
    this.#taken = { segment: this.#segment, offset }
    return true
  }

  #enter(segment: number): void {
    this.#segment = segment
    this.#offset = 0
    this.#table = this.#segments[segment]?.kind === 'table' ? placesOf(this.#words) : null
  }
}

function placesOf(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let offset = words.length - 1; offset >= 0; offset--) {
    const word = words[offset] ?? ''
    const known = places.get(word)
    if (known) known.push(offset)
    else places.set(word, [offset])
  }
  return places
}
