/**
 * Says what in a document's frame is not as the format has it, as messages on the file: found, and expected.
 *
 * In: `Last Modified: SOME-DAY`. Out: `kb-parse:date`, "Found the date `SOME-DAY`, expected one like `06-AUG-2002`".
 */
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { Trailer } from '../metadata/read-trailer.ts'
import { pointAt } from '../source/source-line.ts'
import type { ArticleMetadata } from '../types.ts'
import type { DocumentSpan } from './find-documents.ts'
import type { RawHeader } from './read-header.ts'
import { shorten } from './shorten.ts'

export function reportDoubts(
  span: DocumentSpan,
  header: RawHeader,
  { modified }: ArticleMetadata,
  trailer: Trailer,
  file: VFile,
): void {
  const place = { line: span.headerLine + 1, column: 1 }
  if (header.title === '') {
    report(file, 'title', `Found no title for ${header.id}, expected one above or in the header`, place)
  }
  if (modified === null) {
    report(file, 'date', `Found the date \`${shorten(header.modified)}\`, expected one like \`06-AUG-2002\``, place)
  }
  if (header.titleNumber !== null && header.titleNumber !== header.number) {
    report(file, 'number', `Found a title of Q${header.titleNumber}, expected ${header.id} as in the header`, place)
  }
  for (const line of trailer.unknown) {
    const reason = `Found the field \`${shorten(line.text)}\`, expected one that the format has: kept below the body`
    report(file, 'trailer-field', reason, pointAt(line, line.first))
  }
}

function report(file: VFile, ruleId: string, reason: string, place: Point): void {
  file.message(reason, { place, ruleId, source: 'kb-parse' })
}
