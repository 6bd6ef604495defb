/**
 * Cuts a file into the raw texts of its articles, as they stand.
 *
 * When: a reader is shown what an article was read from. In: the bytes of a file with two `DOCUMENT:Q…` lines. Out: two
 * texts, which joined are the file's text. A file that holds no article gives none.
 */
import { decode } from './decode/decode.ts'
import { findDocuments } from './documents/find-documents.ts'
import { TextLines } from './source/text-lines.ts'

/** The texts in the order of `readArticles`. What stands above the first article belongs to it. */
export function readOriginals(bytes: Uint8Array): string[] {
  const lines = new TextLines(decode(bytes).text)
  return findDocuments(lines).map(({ from, to }, index) =>
    lines.text.slice(index === 0 ? 0 : lines.start(from), lines.start(to)),
  )
}
