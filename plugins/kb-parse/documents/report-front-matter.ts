/**
 * Says what in an article's front matter is not as form 1 has it. It is not read as YAML, so that nothing in it runs,
 * expands or moves a page: its title is taken as text, and all else is only compared with what it should be.
 *
 * In: `permalink: ../../index.html` above Q298933. Out: `kb-parse:front-matter`, "Found the permalink
 * `../../index.html`, expected `/kb/298/Q298933/`".
 */
import type { VFile } from 'vfile'
import type { DocumentSpan } from '../forms/form.ts'
import type { TextLines } from '../source/text-lines.ts'
import { shorten } from './shorten.ts'

const FENCE = '---'
const FIELD = /^(layout|title|permalink): ?(.*)$/
/** The title of form 1 is text, in quotation marks or plain, with the number in front. */
const TITLE = /^"?Q\d{2,7}:/

export function reportFrontMatter(lines: TextLines, span: DocumentSpan, number: number, file: VFile): void {
  if (lines.slice(span.from).trim() !== FENCE) return
  for (let index = span.from + 1; index < span.headerLine; index += 1) {
    const line = lines.slice(index).trim()
    if (line === FENCE) return
    const reason = doubt(line, number)
    if (reason)
      file.message(reason, {
        place: { line: lines.number(index), column: 1 },
        ruleId: 'front-matter',
        source: 'kb-parse',
      })
  }
}

function doubt(line: string, number: number): string | null {
  const [, name, value = ''] = FIELD.exec(line) ?? []
  if (name === undefined) return `Found \`${shorten(line)}\` in the front matter, expected layout, title and permalink`
  if (name === 'title' && !TITLE.test(value))
    return `Found the title \`${shorten(value)}\`, expected one like "Q${number}: …"`
  const permalink = `/kb/${String(number).padStart(6, '0').slice(0, 3)}/Q${number}/`
  if (name === 'permalink' && value !== permalink)
    return `Found the permalink \`${shorten(value)}\`, expected \`${permalink}\``
  return null
}
