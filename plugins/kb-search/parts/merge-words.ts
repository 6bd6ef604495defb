/**
 * Puts further words into the word index of one part. Where both have a word on a page, Pagefind's own places stay.
 *
 * `dos` on page 1, and `dos` on pages 1 and 4, `himem` on 4 -> `dos` on 1 and 4, `himem` on 4
 */
import { compareByBytes } from '../format/compare-by-bytes.ts'
import { listPageItems, type PageList, PageListWriter } from '../format/page-list.ts'
import type { WordEntry } from '../format/word-entry.ts'

/** All words in order of their bytes, each once; both come in that order. */
export function* mergeWords(words: Iterable<WordEntry>, added: Iterator<WordEntry>): Generator<WordEntry> {
  let next = nextOf(added)
  for (const entry of words) {
    for (; next && compareByBytes(next.word, entry.word) < 0; next = nextOf(added)) yield next
    if (next?.word === entry.word) {
      yield { ...entry, pages: mergePages(entry.pages, next.pages) }
      next = nextOf(added)
    } else yield entry
  }
  for (; next; next = nextOf(added)) yield next
}

function nextOf(words: Iterator<WordEntry>): WordEntry | null {
  const { done, value } = words.next()
  return done ? null : value
}

function mergePages(own: PageList, added: PageList): PageList {
  const items = listPageItems(own)
  const known = new Set(items.map(({ page }) => page))
  const further = listPageItems(added).filter(({ page }) => !known.has(page))
  if (further.length === 0) return own
  const list = new PageListWriter()
  const all = [...items, ...further].sort((one, other) => one.page - other.page)
  for (const { page, places } of all) list.copyPage(page, places)
  return list.finish()
}
