/**
 * Finds the documents of a file, by what stands in it: a file may hold one, many or none, in any form.
 *
 * When: after decoding. In: the lines of a file with two `DOCUMENT:Q…` lines. Out: two spans, in order.
 */
import type { DocumentSpan, Form } from '../forms/form.ts'
import { forms } from '../forms/table.ts'
import type { TextLines } from '../source/text-lines.ts'

/** The line that tells the form of a document. */
interface HeaderLine {
  form: Form
  line: number
}

/** A header's words stand at the beginning of its line. */
const FARTHEST_WORD = 4

/** @returns an empty list where the file has none in any form */
export function findDocuments(lines: TextLines): DocumentSpan[] {
  for (const group of forms) {
    const found = findHeaderLines(lines, group)
    if (found.length > 0) return toSpans(lines, found)
  }
  return []
}

function toSpans(lines: TextLines, found: readonly HeaderLine[]): DocumentSpan[] {
  const spans: DocumentSpan[] = []
  for (const { form, line } of found) {
    const previous = spans.at(-1)
    const from = form.findStart(lines, line, previous ? previous.headerLine + 1 : 0)
    if (previous) previous.to = from
    spans.push({ form, from, headerLine: line, to: lines.count })
  }
  return spans
}

/** Header lines are few: they are found by searching the whole text for their words, not by testing each line. */
function findHeaderLines(lines: TextLines, group: readonly Form[]): HeaderLine[] {
  const found: HeaderLine[] = []
  let line = 0
  for (const offset of findWords(lines.text, group)) {
    while (line + 1 < lines.count && lines.start(line + 1) <= offset) line += 1
    if (line === found.at(-1)?.line) continue
    const isFirst = offset - lines.start(line) <= FARTHEST_WORD
    const form = group.find((other) => (isFirst || other.isWithin) && other.isHeader(lines, line))
    if (form) found.push({ form, line })
  }
  return found
}

/** All places of the forms' words, in order. */
function findWords(text: string, group: readonly Form[]): number[] {
  const places: number[] = []
  for (const words of new Set(group.map((form) => form.words))) {
    for (const { index } of text.matchAll(words)) places.push(index)
  }
  return places.sort((left, right) => left - right)
}
