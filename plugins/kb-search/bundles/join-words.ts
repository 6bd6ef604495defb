/**
 * Joins the word indexes of several parts into one, a word at a time, so that a rare word is one place in one file
 * instead of one in every part. Parts are read side by side, each a chunk at a time: memory does not grow with them.
 *
 * Part A has `access` and `zone`, part B `access` -> `access` (pages of A, then of B), `zone`
 */
import { joinPageLists, type PageList, type WordEntry } from './word-entry.ts'

/** The words of one part in order of their bytes, and how many pages stand before its own. */
export interface PartWords {
  words: Iterator<WordEntry>
  offset: number
}

/** All words in order of their bytes, each once. Parts come in the order of their pages. */
export function* joinWords(parts: readonly PartWords[]): Generator<WordEntry> {
  const heads = parts.map(({ words }) => nextWord(words))
  while (true) {
    const word = firstWord(heads)
    if (word === null) return
    const found: WordEntry[] = []
    const offsets: number[] = []
    for (const [index, head] of heads.entries()) {
      const part = parts[index]
      if (!part || head?.word !== word) continue
      found.push(head)
      offsets.push(part.offset)
      heads[index] = nextWord(part.words)
    }
    yield joinEntries(word, found, offsets)
  }
}

function nextWord(words: Iterator<WordEntry>): WordEntry | null {
  const { done, value } = words.next()
  return done ? null : value
}

function firstWord(heads: readonly (WordEntry | null)[]): string | null {
  let first: string | null = null
  for (const head of heads) if (head && (first === null || compareBytes(head.word, first) < 0)) first = head.word
  return first
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
  const sorted = [...forms].sort(([one], [other]) => compareBytes(one, other))
  return {
    word,
    pages,
    variants: sorted.map(([form, known]) => ({ form, pages: joinPageLists(known.lists, known.offsets) })),
  }
}

/** Pagefind sorts words by their UTF-8 bytes, which code units do not beyond the basic plane. */
function compareBytes(one: string, other: string): number {
  return isPlain(one) && isPlain(other)
    ? one < other
      ? -1
      : Number(one > other)
    : Buffer.compare(Buffer.from(one), Buffer.from(other))
}

function isPlain(text: string): boolean {
  return !/[\ud800-\udfff]/.test(text)
}
