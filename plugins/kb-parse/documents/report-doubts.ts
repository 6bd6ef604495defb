/**
 * Says what in a document's frame is not as the format has it, as messages on the file: found, and expected.
 *
 * In: `Last Modified: SOME-DAY`. Out: `kb-parse:date`, "Found the date `SOME-DAY`, expected one like `06-AUG-2002`".
 */
import type { VFile } from 'vfile'
import type { Trailer } from '../metadata/read-trailer.ts'
import { report } from '../source/report.ts'
import type { SourceLine } from '../source/source-line.ts'
import { BLANK, pointAt } from '../source/source-line.ts'
import type { ArticleMetadata } from '../types.ts'
import type { RawHeader } from './read-header.ts'
import { shorten } from './shorten.ts'

/** @param line where the header stands, 1-based */
export function reportDoubts(
  line: number,
  header: RawHeader,
  { modified }: ArticleMetadata,
  trailer: Trailer,
  file: VFile,
): void {
  const place = { line, column: 1 }
  if (header.title === '') {
    const page = header.pageName ? ` but the page's name \`${shorten(header.pageName)}\`` : ''
    report(file, 'title', `Found no title for ${header.id}${page}, expected one above or in the header`, place)
  }
  if (modified === null && header.modified !== null) {
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

/** Lines below the trailer and the warranty, which is where a document ends. */
export function reportBelow(lines: readonly SourceLine[], file: VFile): void {
  const words = lines.filter(({ indent }) => indent !== BLANK)
  const [first] = words
  if (!first) return
  const reason = `Found ${words.length} lines below the article, expected none: \`${shorten(first.text)}\`, kept below the body`
  report(file, 'below', reason, pointAt(first, first.first))
}
