/**
 * Reads the title that stands above the header of forms 1, 3 and 4.
 *
 * In: `## Q11697: Integer &quot;Overflow&quot; Is Not Trapped`. Out: `{title: 'Integer "Overflow" Is Not Trapped', number: 11697}`.
 */
import type { DocumentSpan } from '../forms/form.ts'
import { undoTitleEscapes } from '../source/converter-escapes.ts'
import type { TextLines } from '../source/text-lines.ts'
import type { FrontMatterReading } from './read-front-matter.ts'

/** A title and the number before it; an empty title and no number where a document has none. */
export interface NumberedTitle {
  title: string
  number: number | null
}

const HEADING = /^(?:#{1,6} )?(?=Q\d{2,7}:)/
const TITLE = /^(?:Q(\d{2,7}): ?)?(.*)$/s
const ENTITY = /&(?:#(\d{1,5})|(quot|amp|lt|gt));/g
const NAMED_ENTITIES: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>' }
const PARTED_BRACES = /\{ (?=\{)|(?<=\}) \}/g

/** The heading decides; the front matter's title stands in for one that is missing. */
export function readTitle(lines: TextLines, span: DocumentSpan, frontMatter: FrontMatterReading | null): NumberedTitle {
  for (let index = span.headerLine - 1; index >= span.from; index -= 1) {
    const line = lines.slice(index)
    if (HEADING.test(line)) return parseTitle(line.replace(HEADING, ''))
  }
  return parseTitle(frontMatter?.title ?? '')
}

/** In: `Q11697: Overflow` or `Overflow`. */
export function parseTitle(text: string): NumberedTitle {
  const [, digits, title = ''] = TITLE.exec(text) ?? []
  return { title: undoTitleEscapes(undoEntities(title.trim())), number: digits === undefined ? null : Number(digits) }
}

/** The converter of form 1 wrote entities for what YAML, Markdown and Liquid would read: `&quot;`, `&#92;`, `{ {`. */
function undoEntities(title: string): string {
  return title
    .replace(ENTITY, (found, code: string | undefined, name: string) =>
      code ? readCharacter(found, Number(code)) : (NAMED_ENTITIES[name] ?? ''),
    )
    .replace(PARTED_BRACES, (found) => found.trim())
}

/** An entity for a control character or for half a surrogate pair stays as it stands. */
function readCharacter(entity: string, code: number): string {
  const character = String.fromCodePoint(code)
  return /[\p{Cc}\p{Cs}]/u.test(character) ? entity : character
}
