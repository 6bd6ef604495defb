/**
 * Says what in a document's frame is not as the format has it, as messages on the file: found, and expected.
 *
 * In: `Last Modified: SOME-DAY`. Out: `kb-parse:date`, "Found the date `SOME-DAY`, expected one like `06-AUG-2002`".
 */
import type { VFile } from 'vfile'
import { readDate } from '../metadata/dates.ts'
import { readTrailer } from '../metadata/read-trailer.ts'
import { pointAt } from '../source/source-line.ts'
import type { TextLines } from '../source/text-lines.ts'
import type { DocumentSpan } from './find-documents.ts'
import type { RawHeader } from './read-header.ts'
import type { BodyParts } from './split-body.ts'

const NUMBERED_TITLE = /^(?:#{1,2} )?Q0*(\d{2,7}):/
const LONGEST_SHOWN = 40

export function reportDoubts(
  lines: TextLines,
  span: DocumentSpan,
  header: RawHeader,
  parts: BodyParts,
  file: VFile,
): void {
  const report = (ruleId: string, reason: string, line: number, column = 1) => {
    file.message(reason, { place: { line, column }, ruleId, source: 'kb-parse' })
  }
  const headerLine = span.headerLine + 1
  if (header.title === '')
    report('title', `Found no title for ${header.id}, expected one above or in the header`, headerLine)
  if (readDate(header.modified) === null) {
    report('date', `Found the date \`${shorten(header.modified)}\`, expected one like \`06-AUG-2002\``, headerLine)
  }
  for (let index = span.from; index < span.headerLine; index += 1) {
    const number = NUMBERED_TITLE.exec(lines.slice(index))?.[1]
    if (number !== undefined && Number(number) !== header.number) {
      report('number', `Found a title of Q${number}, expected ${header.id} as in the header`, index + 1)
    }
  }
  for (const line of readTrailer(parts.trailer).unknown) {
    const { column } = pointAt(line, line.first)
    report(
      'trailer-field',
      `Found the field \`${shorten(line.text)}\`, expected one that the format has`,
      line.number,
      column,
    )
  }
}

function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}
