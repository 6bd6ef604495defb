/** Words of an index in order, with a look at the next one, and a way to go on elsewhere. */
import type { WordEntry } from './word-entry.ts'

/** A place in the words of an index. */
export class WordStream {
  readonly #open: (from: string) => Iterator<WordEntry>
  #words: Iterator<WordEntry>
  #next: WordEntry | null

  /** @param open gives the words from the first that does not sort before `from` */
  constructor(open: (from: string) => Iterator<WordEntry>) {
    this.#open = open
    this.#words = open('')
    this.#next = this.#read()
  }

  /** The next word; null behind the last. */
  get next(): WordEntry | null {
    return this.#next
  }

  /** Moves behind the next word. */
  skip(): void {
    this.#next = this.#read()
  }

  /** Moves to the first word that does not sort before `from`. */
  seek(from: string): void {
    this.#words = this.#open(from)
    this.skip()
  }

  #read(): WordEntry | null {
    const { done, value } = this.#words.next()
    return done ? null : value
  }
}
