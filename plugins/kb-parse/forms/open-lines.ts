/**
 * Finds the documents of a text with what is wrapped around them taken off: HTML, quotation, line numbers, an indent,
 * lines without an end or with two, Markdown's marks.
 */
import { findDocuments } from '../documents/find-documents.ts'
import { type Above, TextLines } from '../source/text-lines.ts'
import { article } from './article.ts'
import { document } from './document.ts'
import type { DocumentSpan } from './form.ts'
import { partDocuments } from './part-documents.ts'
import { readHtml } from './read-html.ts'
import { undoubleLines } from './undouble.ts'
import { unmarkLines } from './unmark.ts'
import { unindentLines, unwrapLines } from './unwrap.ts'

/** Lines, and where the documents lie in them. */
export interface FoundDocuments {
  lines: TextLines
  spans: DocumentSpan[]
}

/** Opens a text; without a document where nothing tells of one. @param above what of its file stands above it */
export function openLines(text: string, above?: Above): FoundDocuments {
  const html = readHtml(text)
  const page = html && findMarked(html)
  if (page && page.spans.length > 0) return page
  const lines = new TextLines(text, null, above)
  const plain = findMarked(lines)
  if (plain.spans.length > 0) return plain
  return (html && findUnwrapped(html)) ?? findUnwrapped(lines) ?? plain
}

/** Documents behind what somebody put before their lines; null where nothing was. */
function findUnwrapped(lines: TextLines): FoundDocuments | null {
  const unwrapped = unwrapLines(lines)
  const found = unwrapped && findMarked(unwrapped)
  return found && found.spans.length > 0 ? found : null
}

/** Documents whose labels and titles may have Markdown's marks; those of the archive's own forms have none. */
function findMarked(lines: TextLines): FoundDocuments {
  const plain = findPlain(lines)
  if (plain.spans.some(({ form }) => form === document || form === article)) return plain
  const unmarked = unmarkLines(plain.lines)
  const found = unmarked && find(unmarked)
  return found && found.spans.length > 0 && found.spans.length >= plain.spans.length ? found : plain
}

/** Documents with nothing before their lines, or with the same indent before all of them. */
function findPlain(lines: TextLines): FoundDocuments {
  const plain = find(partDocuments(undoubleLines(lines)))
  const [first] = plain.spans
  const unindented = first ? takeIndent(plain.lines, first) : null
  const found = unindented && find(unindented)
  return found && found.spans.length > 0 ? found : plain
}

/** The lines of a file that somebody indented; null where they stand as its form has them: below front matter, behind a tab. */
function takeIndent(lines: TextLines, { form, headerLine }: DocumentSpan): TextLines | null {
  const header = lines.slice(headerLine)
  if (form === article || !/^(?:\t| {2})/.test(header)) return null
  return unindentLines(lines, header.search(/\S/))
}

function find(lines: TextLines): FoundDocuments {
  return { lines, spans: findDocuments(lines) }
}
