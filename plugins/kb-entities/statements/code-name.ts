/**
 * Find the names that an article gives to error codes, where one stands beside the other and no second name contends. What
 * stands beside a tool's code is what the tool complains of.
 *
 *     STOP 0x0000000A (0x1, 0x2, 0x0, 0x80114738) IRQL_NOT_LESS_OR_EQUAL  ->  0xa, IRQL_NOT_LESS_OR_EQUAL
 *     DB_E_NOTABLE (0x80040E37)                                           ->  0x80040e37, DB_E_NOTABLE
 */
import { isToolCode } from '../mentions/tool-code.ts'
import type { SearchedText } from '../search-texts.ts'
import type { Mention } from '../types.ts'
import type { Statement } from './statement.ts'

/** As headers name codes: capitals joined by underscores, or one of Jet's. */
const NAME = String.raw`(?:JET_(?:err|wrn)[A-Z]\w{2,60}|[A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]+){1,12})(?!\w|\.\w)`

/** What may stand between code and name: marks, a decimal twin, the parameters of a STOP screen. */
const LINK = String.raw`(?:[lLhH]\b)?[\s,;:="'()*[\]-]{1,8}(?:\(?-?\d{1,10}\)?[\s,;:=()-]{1,6})?`
const PARAMETERS = String.raw`\s{0,4}\([^()\n]{0,120}\)`

const nameAfter = new RegExp(`^(?:${PARAMETERS})?${LINK}(?:is |or |means )?(?<name>${NAME})`)
const nameBefore = new RegExp(
  String.raw`(?<![\w.\\])(?<name>${NAME})[\s,;:="'()*[\]-]{1,8}(?:\(?-?\d{1,10}\)?[\s,;:=()-]{1,6})?(?:is |or |error |code |value |\(?HRESULT\)? ?){0,2}$`,
)

/** How much text on either side may hold the name. */
const AFTER = 220
const BEFORE = 100

/** Capitals with underscores that name no code. */
const noCode = /^(?:HKEY|REG|DLL|EXE|NOT|WM|CF|DRIVER)_/

/** The names of the codes in a body's texts. */
export function findCodeNames(texts: readonly SearchedText[]): Statement[] {
  return texts.flatMap(({ text, mentions }) => {
    const codes = mentions.filter(({ kind, name }) => kind === 'errorCode' && !isToolCode(name))
    return codes.flatMap((code, index) => nameCode(text, code, codes[index - 1]?.end ?? 0, codes[index + 1]?.start))
  })
}

/** A name between two codes is the one's to which a parenthesis binds it, else nobody's. */
function nameCode(text: string, { name, start, end }: Mention, from: number, to = text.length): Statement[] {
  const before = nameBefore.exec(text.slice(Math.max(from, start - BEFORE), start))?.groups?.['name']
  const after = nameAfter.exec(text.slice(end, Math.min(to, end + AFTER)))?.groups?.['name']
  const label = before !== undefined && after !== undefined ? bound(text, start, before, after) : (before ?? after)
  return label === undefined || noCode.test(label) ? [] : [{ kind: 'errorCode', name, label, text: null }]
}

/** `STATUS_A (0xC0000001)` binds to what stands before; both names the same is no contest. */
function bound(text: string, start: number, before: string, after: string): string | undefined {
  if (before === after) return before
  return text[start - 1] === '(' ? before : undefined
}
