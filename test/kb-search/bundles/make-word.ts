/** Words of an index for tests, and what they say of pages. */
import { listPageItems, type PageList, PageListWriter } from '../../../plugins/kb-search/format/page-list.ts'
import type { WordEntry } from '../../../plugins/kb-search/format/word-entry.ts'

/** A word on pages (indexes in any order), with no places there. */
export function makeWord(word: string, pages: readonly number[]): WordEntry {
  const list = new PageListWriter()
  for (const page of [...pages].sort((one, other) => one - other)) list.addPage(page, [], false)
  return { word, pages: list.finish(), variants: [] }
}

/** The indexes of a list's pages. */
export function pagesOf(pages: PageList): number[] {
  return listPageItems(pages).map(({ page }) => page)
}
