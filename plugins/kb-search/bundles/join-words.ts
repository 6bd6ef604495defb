/**
 * Joins the word indexes of several parts into one, a word at a time, so that a rare word is one place in one file
 * instead of one in every part. Parts are read side by side, each a chunk at a time: memory does not grow with them.
 *
 * Part A has `access` and `zone`, part B `access` -> `access` (pages of A, then of B), `zone`
 */
import { compareByBytes } from './compare-by-bytes.ts'
import { joinPageLists, type PageList } from './page-list.ts'
import type { WordEntry } from './word-entry.ts'

/** The words of one part in order of their bytes, and how many pages stand before its own. */
export interface PartWords {
  words: Iterator<WordEntry>
  offset: number
}

/** A part's next word. */
interface Head {
  entry: WordEntry
  /** Whether code units order the word as bytes do; told once, because every word is compared with one of each part. */
  isPlain: boolean
}

/** All words in order of their bytes, each once. Parts come in the order of their pages. */
export function* joinWords(parts: readonly PartWords[]): Generator<WordEntry> {
  const heads = parts.map(({ words }) => nextHead(words))
  while (true) {
    const found: WordEntry[] = []
    const offsets: number[] = []
    for (const index of findFirst(heads)) {
      const [part, head] = [parts[index], heads[index]]
      if (!part || !head) continue
      found.push(head.entry)
      offsets.push(part.offset)
      heads[index] = nextHead(part.words)
    }
    const [first] = found
    if (!first) return
    yield joinEntries(first.word, found, offsets)
  }
}

function nextHead(words: Iterator<WordEntry>): Head | null {
  const { done, value } = words.next()
  return done ? null : { entry: value, isPlain: !/[\ud800-\udfff]/.test(value.word) }
}

/** Indexes of the parts whose next word is the first of all. */
function findFirst(heads: readonly (Head | null)[]): number[] {
  let first: Head | null = null
  let found: number[] = []
  for (const [index, head] of heads.entries()) {
    if (!head) continue
    const order = first ? compareHeads(head, first) : -1
    if (order > 0) continue
    if (order < 0) {
      first = head
      found = []
    }
    found.push(index)
  }
  return found
}

/** Pagefind sorts words by their UTF-8 bytes, which code units do not beyond the basic plane. */
function compareHeads(one: Head, other: Head): number {
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
