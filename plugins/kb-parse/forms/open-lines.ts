/**
 * Finds the documents of a text with what is wrapped around them taken off: HTML, quotation, line numbers, an indent,
 * lines without an end.
 */
import { findDocuments } from '../documents/find-documents.ts'
import { TextLines } from '../source/text-lines.ts'
import type { DocumentSpan } from './form.ts'
import { partDocuments } from './part-documents.ts'
import { readHtml } from './read-html.ts'
import { unwrapLines } from './unwrap.ts'

export interface FoundDocuments {
  lines: TextLines
  spans: DocumentSpan[]
}

export function openLines(text: string): FoundDocuments {
  const html = readHtml(text)
  const page = html && find(html)
  if (page && page.spans.length > 0) return page
  const lines = new TextLines(text)
  const plain = find(partDocuments(lines))
  if (plain.spans.length > 0 && !isTabbed(plain)) return plain
  const unwrapped = unwrapLines(lines)
  return unwrapped ? find(unwrapped) : plain
}

/** A DOCUMENT has no tab before it, so that somebody indented the file. */
function isTabbed({ lines, spans: [first] }: FoundDocuments): boolean {
  return first !== undefined && lines.slice(first.headerLine).startsWith('\tDOCUMENT')
}

function find(lines: TextLines): FoundDocuments {
  return { lines, spans: findDocuments(lines) }
}
