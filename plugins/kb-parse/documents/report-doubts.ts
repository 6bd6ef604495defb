/**
 * Says what in a document's frame is not as the format has it, as messages on the file: found, and expected.
 *
 * In: `Last Modified: SOME-DAY`. Out: `kb-parse:date`, "Found the date `SOME-DAY`, expected one like `06-AUG-2002`".
 */
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { Trailer } from '../metadata/read-trailer.ts'
import { pointAt } from '../source/source-line.ts'
import type { TextLines } from '../source/text-lines.ts'
import type { ArticleMetadata } from '../types.ts'
import type { DocumentSpan } from './find-documents.ts'
import type { RawHeader } from './read-header.ts'

const NUMBERED_TITLE = /^(?:#{1,2} )?Q0*(\d{2,7}):/
const LONGEST_SHOWN = 40

export function reportDoubts(
  lines: TextLines,
  span: DocumentSpan,
  header: RawHeader,
  { modified }: ArticleMetadata,
  trailer: Trailer,
  file: VFile,
): void {
  const place = { line: span.headerLine + 1, column: 1 }
  if (header.title === '')
    report(file, 'title', `Found no title for ${header.id}, expected one above or in the header`, place)
  if (modified === null) {
    report(file, 'date', `Found the date \`${shorten(header.modified)}\`, expected one like \`06-AUG-2002\``, place)
  }
  for (const line of trailer.unknown) {
    const reason = `Found the field \`${shorten(line.text)}\`, expected one that the format has`
    report(file, 'trailer-field', reason, pointAt(line, line.first))
  }
  reportNumbers(lines, span, header, file)
}

/** The number in a title is the article's. */
function reportNumbers(lines: TextLines, span: DocumentSpan, { id, number }: RawHeader, file: VFile): void {
  for (let index = span.from; index < span.headerLine; index += 1) {
    const found = NUMBERED_TITLE.exec(lines.slice(index))?.[1]
    if (found === undefined || Number(found) === number) continue
    report(file, 'number', `Found a title of Q${found}, expected ${id} as in the header`, {
      line: index + 1,
      column: 1,
    })
  }
}

function report(file: VFile, ruleId: string, reason: string, place: Point): void {
  file.message(reason, { place, ruleId, source: 'kb-parse' })
}

function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}
