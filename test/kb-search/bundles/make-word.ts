/** Words of an index for tests, and what they say of pages. */
import { CborReader } from '../../../plugins/kb-search/bundles/cbor-reader.ts'
import { encodeArray, encodeText, encodeUnsigned } from '../../../plugins/kb-search/bundles/cbor-writer.ts'
import { encodeWord, type PageList, readWords, type WordEntry } from '../../../plugins/kb-search/bundles/word-entry.ts'

/** A word on pages (indexes in any order), with no places there. */
export function makeWord(word: string, pages: readonly number[]): WordEntry {
  const sorted = [...pages].sort((one, other) => one - other)
  const items = sorted.map((page, index) =>
    Buffer.concat([encodeArray(3), encodeUnsigned(page - (sorted[index - 1] ?? 0)), encodeArray(0), encodeArray(0)]),
  )
  const bytes = Buffer.concat([encodeArray(3), encodeText(word), encodeArray(items.length), ...items, encodeArray(0)])
  const [entry] = readWords(Buffer.concat([encodeArray(1), encodeArray(1), bytes]))
  if (!entry) throw new Error('found no word in what was made of one')
  return entry
}

/** The indexes of a list's pages. */
export function pagesOf(pages: PageList): number[] {
  const reader = new CborReader(encodeWord({ word: '', pages, variants: [] }))
  reader.readArray()
  reader.readText()
  let page = 0
  return Array.from({ length: reader.readArray() }, () => {
    reader.readArray()
    page += reader.readInteger()
    reader.skip()
    reader.skip()
    return page
  })
}
