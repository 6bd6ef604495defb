/**
 * Finds the documents of a file, by what stands in it: a file may hold one, many or none, in any form.
 *
 * When: after decoding. In: the lines of a file with two `DOCUMENT:Q…` lines. Out: two spans, in order.
 */
import type { TextLines } from '../source/text-lines.ts'

/** Lines of one document, counted from 0; `to` is exclusive. */
export interface DocumentSpan {
  /** Which header the document has. */
  header: 'document' | 'article'
  from: number
  /** The header's first line: `DOCUMENT:Q…` or `Article: Q…`. */
  headerLine: number
  to: number
}

const ARTICLE_LINE = /^\s{0,4}Article: ?Q\d{2,7}\s*$/
const DOCUMENT_LINE = /^\s?DOCUMENT: ?Q\d{2,7}\b/
const TITLE_LINE = /^(?:#{1,2} )?Q\d{2,7}: /
const RAW_TAG = '{% raw %}'
const FENCE = '---'
/** A header of the article kind ends with this field, at most so many lines down. */
const LAST_HEADER_FIELD = /^\s{0,4}Last Modified:/
const HEADER_LENGTH = 8
/** Front matter of these files has 3 fields; nothing longer belongs to an article. */
const FRONT_MATTER_LENGTH = 20
/** The last line of the furniture that a rendered page has above its title, and how many lines stand above it. */
const FURNITURE_END = 'View on GitHub'
const FURNITURE_LENGTH = 6

export function findDocuments(lines: TextLines): DocumentSpan[] {
  const spans: DocumentSpan[] = []
  for (const headerLine of findHeaderLines(lines)) {
    const floor = spans.length > 0 ? (spans[spans.length - 1]?.headerLine ?? -1) + 1 : 0
    const isDocument = DOCUMENT_LINE.test(lines.slice(headerLine))
    const from = isDocument ? headerLine : findPreface(lines, headerLine, floor)
    const previous = spans.at(-1)
    if (previous) previous.to = from
    spans.push({ header: isDocument ? 'document' : 'article', from, headerLine, to: lines.count })
  }
  return spans
}

/** Header lines are few: they are found by searching the whole text for their words, not by testing each line. */
function findHeaderLines(lines: TextLines): number[] {
  const { text } = lines
  const offsets: number[] = []
  for (const word of ['DOCUMENT:', 'Article:']) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) offsets.push(at)
  }
  offsets.sort((left, right) => left - right)
  const found: number[] = []
  let line = 0
  for (const offset of offsets) {
    while (line + 1 < lines.count && lines.start(line + 1) <= offset) line += 1
    if (line !== found.at(-1) && offset - lines.start(line) <= 4 && isHeaderLine(lines, line)) found.push(line)
  }
  return found
}

function isHeaderLine(lines: TextLines, index: number): boolean {
  const line = lines.slice(index)
  if (DOCUMENT_LINE.test(line)) return true
  if (!ARTICLE_LINE.test(line)) return false
  for (let ahead = 1; ahead <= HEADER_LENGTH && index + ahead < lines.count; ahead += 1) {
    if (LAST_HEADER_FIELD.test(lines.slice(index + ahead))) return true
  }
  return false
}

/** Walks up from `Article:` over the Liquid tag, the title and the front matter or the site's furniture. */
function findPreface(lines: TextLines, headerLine: number, floor: number): number {
  let index = skipBlankUp(lines, headerLine - 1, floor)
  if (index >= floor && lines.slice(index).trim() === RAW_TAG) index = skipBlankUp(lines, index - 1, floor)
  if (index < floor || !TITLE_LINE.test(lines.slice(index))) return index < floor ? floor : headerLine
  const titleLine = index
  index = skipBlankUp(lines, index - 1, floor)
  if (index < floor) return titleLine
  const above = lines.slice(index).trim()
  if (above === FENCE) return findFenceUp(lines, index - 1, floor) ?? titleLine
  return above === FURNITURE_END ? findFurnitureUp(index, floor) : titleLine
}

function findFenceUp(lines: TextLines, from: number, floor: number): number | null {
  for (let index = from; index >= floor && index > from - FRONT_MATTER_LENGTH; index -= 1) {
    if (lines.slice(index).trim() === FENCE) return index
  }
  return null
}

function findFurnitureUp(from: number, floor: number): number {
  return floor === 0 && from <= FURNITURE_LENGTH ? 0 : Math.max(floor, from - 4)
}

function skipBlankUp(lines: TextLines, from: number, floor: number): number {
  let index = from
  while (index >= floor && lines.slice(index).trim() === '') index -= 1
  return index
}
