/**
 * Joins the word indexes of several parts into one, a word at a time, so that a rare word is one place in one file
 * instead of one in every part. Parts are read side by side, each a block at a time: memory does not grow with them.
 *
 * Part A has `access` and `zone`, part B `access` -> `access` (pages of A, then of B), `zone`
 */
import { compareByBytes } from '../format/compare-by-bytes.ts'
import { joinPageLists, type PageList } from '../format/page-list.ts'
import type { WordEntry } from '../format/word-entry.ts'

/** The words of one part in order of their bytes, and how many pages stand before its own. */
export interface PartWords {
  words: Iterator<WordEntry>
  offset: number
}

/** A part's next word. */
interface Head {
  entry: WordEntry
  /** Whether code units order the word as bytes do; told once, because every word is compared several times. */
  isPlain: boolean
}

/** All words in order of their bytes, each once. Parts come in the order of their pages. */
export function* joinWords(parts: readonly PartWords[]): Generator<WordEntry> {
  const heads = new PartHeads(parts)
  for (let first = heads.take(); first; ) {
    const { word } = first.entry
    const found: WordEntry[] = []
    const offsets: number[] = []
    for (; first?.entry.word === word; first = heads.take()) {
      found.push(first.entry)
      offsets.push(first.offset)
    }
    yield joinEntries(word, found, offsets)
  }
}

/**
 * The next words of all parts as a tournament: a leaf for each part, and above each two the part whose word comes first.
 * A word taken has the games of its own leaf played anew, one for each time that the parts can be halved.
 */
class PartHeads {
  readonly #parts: readonly PartWords[]
  readonly #heads: (Head | null)[]
  /** Indexes of parts: the winner of all at 1, that of the winners at 2n and 2n + 1 at n, the parts themselves at the end. */
  readonly #winners: number[]

  constructor(parts: readonly PartWords[]) {
    this.#parts = parts
    this.#heads = parts.map(({ words }) => nextHead(words))
    this.#winners = [...parts.keys(), ...parts.keys()]
    for (let game = parts.length - 1; game > 0; game--) this.#play(game)
  }

  /** The first word of all, and of equal words that of the first part; null where none is left. */
  take(): { entry: WordEntry; offset: number } | null {
    const winner = this.#winners[1] ?? 0
    const [part, head] = [this.#parts[winner], this.#heads[winner]]
    if (!part || !head) return null
    this.#heads[winner] = nextHead(part.words)
    for (let game = (winner + this.#parts.length) >> 1; game > 0; game >>= 1) this.#play(game)
    return { entry: head.entry, offset: part.offset }
  }

  #play(game: number): void {
    const [one = 0, other = 0] = [this.#winners[2 * game], this.#winners[2 * game + 1]]
    const order = compareHeads(this.#heads[one], this.#heads[other])
    this.#winners[game] = order < 0 || (order === 0 && one < other) ? one : other
  }
}

function nextHead(words: Iterator<WordEntry>): Head | null {
  const { done, value } = words.next()
  return done ? null : { entry: value, isPlain: !/[\ud800-\udfff]/.test(value.word) }
}

/** Pagefind sorts words by their UTF-8 bytes, which code units do not beyond the basic plane; a part without words is last. */
function compareHeads(one: Head | null | undefined, other: Head | null | undefined): number {
  if (!one || !other) return Number(!one) - Number(!other)
  if (!one.isPlain || !other.isPlain) return compareByBytes(one.entry.word, other.entry.word)
  if (one.entry.word > other.entry.word) return 1
  return one.entry.word === other.entry.word ? 0 : -1
}

function joinEntries(word: string, entries: readonly WordEntry[], offsets: readonly number[]): WordEntry {
  const pages = joinPageLists(
    entries.map((entry) => entry.pages),
    offsets,
  )
  const forms = new Map<string, { lists: PageList[]; offsets: number[] }>()
  for (const [index, { variants }] of entries.entries()) {
    for (const { form, pages: formPages } of variants) {
      const known = forms.get(form) ?? { lists: [], offsets: [] }
      forms.set(form, known)
      known.lists.push(formPages)
      known.offsets.push(offsets[index] ?? 0)
    }
  }
  const sorted = [...forms].sort(([one], [other]) => compareByBytes(one, other))
  return {
    word,
    pages,
    variants: sorted.map(([form, known]) => ({ form, pages: joinPageLists(known.lists, known.offsets) })),
  }
}
