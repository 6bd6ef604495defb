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

export function findDocuments(lines: TextLines): DocumentSpan[] {
  const spans: DocumentSpan[] = []
  for (const { form, line } of findHeaderLines(lines)) {
    const previous = spans.at(-1)
    const from = form.findStart(lines, line, previous ? previous.headerLine + 1 : 0)
    if (previous) previous.to = from
    spans.push({ form, from, headerLine: line, to: lines.count })
  }
  return spans
}

/** Header lines are few: they are found by searching the whole text for their words, not by testing each line. */
function findHeaderLines(lines: TextLines): HeaderLine[] {
  const found: HeaderLine[] = []
  let line = 0
  for (const { offset, form } of findWords(lines.text)) {
    while (line + 1 < lines.count && lines.start(line + 1) <= offset) line += 1
    if (line === found.at(-1)?.line || offset - lines.start(line) > FARTHEST_WORD) continue
    if (form.isHeader(lines, line)) found.push({ form, line })
  }
  return found
}

/** All places of the forms' words, in order. */
function findWords(text: string): { offset: number; form: Form }[] {
  const places: { offset: number; form: Form }[] = []
  for (const form of forms) {
    for (const word of form.words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        places.push({ offset: at, form })
      }
    }
  }
  return places.sort((left, right) => left.offset - right.offset)
}
