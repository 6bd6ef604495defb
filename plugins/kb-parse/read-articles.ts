/**
 * Reads the articles of one file.
 *
 * When: for each file of an archive, whatever it holds. In: a file's bytes. Out: its articles in order, each with a
 * tree; or the reason why the file gives none. Never throws.
 */
import type { VFile } from 'vfile'
import { decode } from './decode/decode.ts'
import { describeOtherFile } from './documents/describe-other-file.ts'
import { findDocuments } from './documents/find-documents.ts'
import { parseDocument } from './documents/parse-document.ts'
import { shorten } from './documents/shorten.ts'
import { TextLines } from './source/text-lines.ts'
import type { ReadResult } from './types.ts'

export function readArticles(bytes: Uint8Array, file: VFile): ReadResult {
  const { text, encoding, reason } = decode(bytes)
  const lines = new TextLines(text)
  const spans = findDocuments(lines)
  if (spans.length === 0)
    return { encoding, articles: [], rejections: [{ reason: describeOtherFile(bytes, text), line: 1 }] }
  if (reason) file.info(`Read as ${encoding}: ${reason}`, { ruleId: 'encoding', source: 'kb-parse' })
  reportPreface(lines, spans[0]?.from ?? 0, file)
  return { encoding, articles: spans.map((span) => parseDocument(lines, span, file)), rejections: [] }
}

/** Lines above the first document belong to none. */
function reportPreface(lines: TextLines, end: number, file: VFile): void {
  const found: number[] = []
  for (let index = 0; index < end; index += 1) if (lines.slice(index).trim() !== '') found.push(index)
  const [first] = found
  if (first === undefined) return
  const reason = `Found ${found.length} lines above the first article, expected none: \`${shorten(lines.slice(first))}\``
  file.message(reason, { place: { line: first + 1, column: 1 }, ruleId: 'preface', source: 'kb-parse' })
}
