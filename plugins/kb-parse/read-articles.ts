/**
 * Reads the articles of one file.
 *
 * When: for each file of an archive, whatever it holds. In: a file's bytes. Out: its articles in order, each with a
 * tree; or the reason why the file, or a part of it, gives none. Never throws.
 */
import type { VFile } from 'vfile'
import { decode } from './decode/decode.ts'
import type { BodyMemory } from './documents/body-memory.ts'
import { describeOtherFile } from './documents/describe-other-file.ts'
import { type DocumentSpan, findDocuments } from './documents/find-documents.ts'
import { parseDocument } from './documents/parse-document.ts'
import { shorten } from './documents/shorten.ts'
import { TextLines } from './source/text-lines.ts'
import type { ReadResult, Rejection } from './types.ts'

/** Bytes of the largest file: a text of some more would not fit into a string. */
const LARGEST_FILE = 2 ** 28
/** Characters of the longest line of a header; the longest known has 474. */
const LONGEST_HEADER_LINE = 10_000

/** @param memory of the files before this one; a body that it holds keeps the places that it had there */
export function readArticles(bytes: Uint8Array, file: VFile, memory: BodyMemory | null = null): ReadResult {
  if (bytes.length > LARGEST_FILE) {
    const reason = `it has ${bytes.length} bytes, expected at most ${LARGEST_FILE}`
    return { encoding: 'ascii', articles: [], rejections: [{ reason, line: 1 }] }
  }
  const { text, encoding, reason } = decode(bytes)
  const lines = new TextLines(text)
  const spans = findDocuments(lines)
  if (spans.length === 0)
    return { encoding, articles: [], rejections: [{ reason: describeOtherFile(bytes, text), line: 1 }] }
  if (reason) file.info(`Read as ${encoding}: ${reason}`, { ruleId: 'encoding', source: 'kb-parse' })
  reportPreface(lines, spans[0]?.from ?? 0, file)
  const endless = spans.map((span) => findEndlessLine(lines, span))
  const readable = spans.filter((_, index) => endless[index] === null)
  return {
    encoding,
    articles: readable.map((span) => parseDocument(lines, span, file, memory)),
    rejections: endless.filter((rejection) => rejection !== null),
  }
}

/** A header's fields stand on every page that lists the article: one of megabytes would make a site of gigabytes. */
function findEndlessLine(lines: TextLines, { from, headerLine, to }: DocumentSpan): Rejection | null {
  for (let index = from; index < to; index += 1) {
    const length = lines.end(index) - lines.start(index)
    if (index > headerLine && length === 0) return null
    if (length <= LONGEST_HEADER_LINE) continue
    const found = `its header has a line of ${length} characters, \`${shorten(lines.slice(index))}\``
    return { reason: `${found}, expected at most ${LONGEST_HEADER_LINE}`, line: index + 1 }
  }
  return null
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
