/**
 * Takes Markdown's marks off the labels and titles of an article that was kept as Markdown, so that it can be read as
 * others are. Marks within sentences stay, as all that an article says.
 *
 * In: `- **Article ID:** Q900131`, `## Symptoms`. Out: `Article ID: Q900131`, and `Symptoms` with a rule below it.
 */
import { type LinePiece, TextLines } from '../source/text-lines.ts'
import { readFieldLine } from './labelled/labels.ts'
import { isKnownTitle } from './labelled/titles.ts'

/** A label in bold letters, its colon within them or behind, and what follows; a field may be an entry of a list. */
const LABEL = /^[ \t]{0,3}([-*+] )?(\*\*|__)([^*_\n]{1,80}?)(?: ?:\2|\2 ?:)(.*)$/
const BOLD = /^[ \t]{0,3}(\*\*|__)(?![\s*_])([^*_\n]{1,200}?)\1$/
const HEADING = /^[ \t]{0,3}(#{1,6}) +(\S.{0,300}?)(?: +#+)?$/
/** No line with a label or a title in Markdown is longer. */
const LONGEST = 2_000

/** The lines without the marks; null where no field and no known title has any. */
export function unmarkLines(lines: TextLines): TextLines | null {
  const unmarked: { texts: string[]; line: number }[] = []
  let isMarked = false
  for (let line = 0; line < lines.count; line += 1) {
    const text = lines.slice(line)
    const texts = unmark(text)
    const [first = text] = texts ?? []
    isMarked ||= texts !== null && (readFieldLine(first).length > 0 || isKnownTitle(first))
    unmarked.push({ texts: texts ?? [text], line })
  }
  if (!isMarked) return null
  const pieces: LinePiece[] = []
  let at = 0
  for (const { texts, line } of unmarked) {
    const { number, origin } = lines.piece(line)
    for (const text of texts) {
      pieces.push({ start: at, end: at + text.length, number, origin, lineStart: at })
      at += text.length + 1
    }
  }
  return new TextLines(unmarked.flatMap(({ texts }) => texts).join('\n'), pieces)
}

/** A line without its marks, the rule of a title below it; null where it has none. */
function unmark(line: string): string[] | null {
  if (line.length > LONGEST) return null
  const text = line.trimEnd()
  const [, signs, heading] = HEADING.exec(text) ?? []
  if (signs !== undefined && heading !== undefined) {
    const title = BOLD.exec(heading)?.[2] ?? heading
    return [title, (signs.length < 3 ? '=' : '-').repeat(Math.max(2, title.length))]
  }
  const bold = BOLD.exec(text)?.[2]
  if (bold !== undefined) return [bold]
  const [, mark = '', , label = '', value = ''] = LABEL.exec(text) ?? []
  if (label === '') return null
  const field = `${label.trimEnd()}:${value}`
  return [mark !== '' && readFieldLine(field).length === 0 ? `${mark}${field}` : field]
}
