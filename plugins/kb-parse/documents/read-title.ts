/**
 * Reads the title that stands above the header of forms 1, 3 and 4.
 *
 * In: `## Q11697: Integer &quot;Overflow&quot; Is Not Trapped`. Out: `{title: 'Integer "Overflow" Is Not Trapped', number: 11697}`.
 */
import type { DocumentSpan } from '../forms/form.ts'
import { undoTitleEscapes } from '../source/converter-escapes.ts'
import type { TextLines } from '../source/text-lines.ts'

/** A title and the number before it; an empty title and no number where a document has none. */
export interface NumberedTitle {
  title: string
  number: number | null
}

/** A heading, or the field of the front matter; the heading comes last and decides. */
const TITLE = /^(?:#{1,2} |title: *"?)?Q(\d{2,7}): ?(.*)$/
const ENTITY = /&(?:#(\d{1,5})|(quot|amp|lt|gt));/g
const NAMED_ENTITIES: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>' }
const PARTED_BRACES = /\{ (?=\{)|(?<=\}) \}/g

export function readTitle(lines: TextLines, span: DocumentSpan): NumberedTitle {
  let found: NumberedTitle = { title: '', number: null }
  for (let index = span.from; index < span.headerLine; index += 1) {
    const line = lines.slice(index)
    const [, digits, text = ''] = TITLE.exec(line) ?? []
    if (digits === undefined) continue
    const title = line.startsWith('title:') ? text.trim().replace(/"$/, '') : text.trim()
    found = { title: undoTitleEscapes(undoEntities(title)), number: Number(digits) }
  }
  return found
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
