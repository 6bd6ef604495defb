/**
 * A place in a page's body that moves forward only: between two words of a run, or inside a table with what is left of
 * it. It answers whether words of a raw text come on the page in their order, each step at the nearest place.
 *
 * On `[{kind: 'run', words: ['a', 'x', 'b']}]`, `takeNext('a')` and then `seek('b', false)` succeed; `seek('x', false)`
 * after them fails.
 */
import { countWords, takeWord } from './count-words.ts'
import { listItemMark } from './page-words.ts'
import type { PageSegment } from './types.ts'

export class PageCursor {
  readonly #segments: readonly PageSegment[]
  readonly #reach: number
  #segment = 0
  /** Words of the current segment that are taken or passed. */
  #offset = 0
  /** What is left of the table that the cursor is in. */
  #table: Map<string, number> | null = null

  /** @param reach how many words `seek` may pass over */
  constructor(segments: readonly PageSegment[], reach: number) {
    this.#segments = segments
    this.#reach = reach
    this.#enter(0)
  }

  /** Takes the word if it is the next of a run, or left in the table that the cursor is in. */
  takeNext(word: string): boolean {
    if (this.#offset === this.#words.length) this.#enter(this.#segment + 1)
    if (this.#table ? !takeWord(this.#table, word) : this.#words[this.#offset] !== word) return false
    this.#offset++
    return true
  }

  /** Takes the word, or for a list's marker a list item, at its nearest place ahead; false where none is in reach. */
  seek(word: string, marker: boolean): boolean {
    let passed = 0
    while (this.#segment < this.#segments.length && passed <= this.#reach) {
      const found = this.#table ? this.#findInTable(this.#table, word, marker) : this.#findInRun(word, marker)
      if (found >= 0) {
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
  #findInTable(table: Map<string, number>, word: string, marker: boolean): number {
    return takeWord(table, word) || (marker && takeWord(table, listItemMark)) ? this.#offset : -1
  }

  #enter(segment: number): void {
    this.#segment = segment
    this.#offset = 0
    this.#table = this.#segments[segment]?.kind === 'table' ? countWords(this.#words) : null
  }
}
