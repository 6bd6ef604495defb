/**
 * Divides a document's lines into what frames it and what it says: fields of an older header, the applies-to list, the
 * body, the query words, the trailer's fields and the warranty. Every line goes to exactly one of them; rules, blank lines and
 * an empty list of query words between them go nowhere.
 */
import type { SourceLine } from '../source/source-line.ts'
import { BLANK, replaceText } from '../source/source-line.ts'
import { type OlderFields, readOlderFields } from './older-fields.ts'

/** The parts of a document below its header. */
export interface BodyParts {
  /** Of a header older than the document's own. */
  olderFields: OlderFields
  appliesTo: SourceLine[]
  body: SourceLine[]
  queryWords: SourceLine[]
  trailer: SourceLine[]
  warranty: SourceLine[]
  /** What stands below the trailer and the warranty: a signature, a sentence between two documents. */
  below: SourceLine[]
}

const WARRANTY_START = 'THE INFORMATION PROVIDED IN THE MICROSOFT KNOWLEDGE BASE'
const COPYRIGHT_START = /^Copyright (?:\(c\) )?Microsoft Corporation/i
const RULE = /^[-=]{20,}$/
const TRAILER_FIELD = /^[A-Z][A-Za-z]{2,}(?: [A-Za-z]{3,})? *:(?: |$)/
const TRAILER_NAME = /^(?:Keywords|Technology|Version|Platform|Hardware|Component|Issue type|Solution Type) *:/i
const QUERY_WORDS = /^Additional (?:query|reference) words?:/i
const EMPTY_QUERY_WORDS = /^Additional (?:query|reference) words?:\s*$/i
/** Fields of the years before the trailer had them, which stand above the query words: `KBCategory: kbsetup`. */
const CATEGORY = /^KB(?:Sub)?Category *:[^:]*$/i
const APPLIES_TO = /^Th(?:e|is)(?: following)? information (?:in|included in)?.{0,40}appl(?:ies|y) to:?$/i
/** The applies-to list stands at the top; some articles have a notice above it. */
const APPLIES_TO_REACH = 60
const ENTRY_START = /^[-*\u00b7](?: |$)/

/** The parts of the lines below a header. */
export function splitBody(lines: readonly SourceLine[]): BodyParts {
  const warranty = findWarranty(lines)
  const trailer = findTrailer(lines, warranty.from)
  const query = findQueryWords(lines, trailer.from)
  const bodyEnd = findCategories(lines, query.from)
  const applies = findAppliesTo(lines, bodyEnd)
  const older = readOlderFields(lines.slice(0, bodyEnd))
  const above = trimFrame(lines.slice(older.to, applies.from))
  const below = trimFrame(lines.slice(Math.max(older.to, applies.to), bodyEnd))
  const [last] = lines.slice(applies.to)
  return {
    olderFields: older.fields,
    appliesTo: lines.slice(applies.from + (applies.to > applies.from ? 1 : 0), applies.to),
    body: above.length > 0 && last ? [...above, replaceText(last, '', [0]), ...below] : below,
    queryWords: lines.slice(query.from, query.to).filter((line) => !isRule(line.text)),
    trailer: [...lines.slice(bodyEnd, query.from), ...lines.slice(trailer.from, trailer.to)].filter(
      (line) => line.indent !== BLANK && !isRule(line.text),
    ),
    warranty: lines.slice(warranty.from, warranty.to),
    below: trimFrame([...lines.slice(trailer.to, warranty.from), ...lines.slice(warranty.to)]),
  }
}

function isRule(text: string): boolean {
  const code = text.charCodeAt(0)
  return (code === 45 || code === 61) && RULE.test(text)
}

function textAt(lines: readonly SourceLine[], index: number): string {
  return lines[index]?.text ?? ''
}

/**
 * The warranty is the last thing of a document: the search goes up from its end and stops at the trailer. It ends with
 * its copyright line, where it has one.
 */
function findWarranty(lines: readonly SourceLine[]): Part {
  const end = lines.length
  let copyright = end
  for (let index = end - 1; index >= 0; index -= 1) {
    const text = textAt(lines, index)
    if (COPYRIGHT_START.test(text)) copyright = index
    const to = copyright === end ? end : copyright + 1
    if (text.startsWith(WARRANTY_START)) return { from: index, to }
    if (isRule(text)) return { from: copyright, to }
  }
  return { from: end, to: end }
}

/**
 * Fields between two rules, or between a rule and the end; a rule alone before the warranty is an empty trailer. Where
 * other lines follow the fields, they are the last ones below a rule that a rule closes.
 */
function findTrailer(lines: readonly SourceLine[], end: number): Part {
  const last = skipFrameUp(lines, end - 1)
  const from = skipFieldsUp(lines, last)
  if (isTrailer(lines, from, last)) return { from, to: end }
  for (let index = last; index > 0; index -= 1) {
    if (!isRule(textAt(lines, index))) continue
    const field = skipFrameUp(lines, index - 1)
    const rule = skipFieldsUp(lines, field)
    if (isTrailer(lines, rule, field)) return { from: rule, to: index + 1 }
    index = field + 1
  }
  return { from: last + 1, to: end }
}

/** A part of a document's lines: first inclusive, last exclusive. */
interface Part {
  from: number
  to: number
}

/** The line above the fields that end at a line. */
function skipFieldsUp(lines: readonly SourceLine[], last: number): number {
  let index = last
  while (index >= 0 && TRAILER_FIELD.test(textAt(lines, index))) index -= 1
  return index
}

function isTrailer(lines: readonly SourceLine[], rule: number, last: number): boolean {
  return isRule(textAt(lines, rule)) && lines.slice(rule + 1, last + 1).some(({ text }) => TRAILER_NAME.test(text))
}

function skipFrameUp(lines: readonly SourceLine[], from: number): number {
  let index = from
  while (index >= 0 && (lines[index]?.indent === BLANK || isRule(textAt(lines, index)))) index -= 1
  return index
}

/** Query words are the last paragraph above the trailer; where their list is empty, the list above it counts (Q126162). */
function findQueryWords(lines: readonly SourceLine[], end: number): Part {
  const last = findQueryLine(lines, end)
  const isEmpty = EMPTY_QUERY_WORDS.test(textAt(lines, last)) && skipFrameUp(lines, end - 1) === last
  const from = isEmpty ? findQueryLine(lines, last) : last
  return { from, to: from < last ? last : end }
}

/** The label in the last paragraph of the lines above `end`; `end` without one. */
function findQueryLine(lines: readonly SourceLine[], end: number): number {
  let index = skipFrameUp(lines, end - 1)
  for (; index >= 0 && lines[index]?.indent !== BLANK; index -= 1) {
    if (QUERY_WORDS.test(textAt(lines, index))) return index
  }
  return end
}

/** Categories are the last lines above the query words; without any, the body ends where the query words begin. */
function findCategories(lines: readonly SourceLine[], end: number): number {
  const last = skipFrameUp(lines, end - 1)
  let index = last
  while (index >= 0 && CATEGORY.test(textAt(lines, index))) index -= 1
  return index === last ? end : index + 1
}

function findAppliesTo(lines: readonly SourceLine[], end: number): { from: number; to: number } {
  const reach = Math.min(end, APPLIES_TO_REACH)
  for (let index = 0; index < reach; index += 1) {
    if (APPLIES_TO.test(textAt(lines, index))) {
      return { from: index, to: findAppliesToEnd(lines, index + 1, end) }
    }
  }
  return { from: 0, to: 0 }
}

/** The list ends with a rule; where that is missing, with the first line that is neither entry nor continuation. */
function findAppliesToEnd(lines: readonly SourceLine[], from: number, end: number): number {
  for (let index = from; index < end; index += 1) {
    const line = lines[index]
    if (!line || line.indent === BLANK) continue
    if (isRule(line.text)) return index
    if (line.indent === 0 && !ENTRY_START.test(line.text)) return index
  }
  return end
}

/** Rules at the top and the end of a part frame the header, the applies-to list and the trailer. */
function trimFrame(body: SourceLine[]): SourceLine[] {
  let from = 0
  let to = body.length
  while (from < to && isFrame(body, from) && !isOverTitle(body, from)) from += 1
  while (to > from && isFrame(body, to - 1) && !isUnderTitle(body, to - 1)) to -= 1
  return body.slice(from, to)
}

function isFrame(lines: readonly SourceLine[], index: number): boolean {
  return lines[index]?.indent === BLANK || isRule(textAt(lines, index))
}

/** The rule of a title without text below it is as long as the title (Q107580). */
function isUnderTitle(lines: readonly SourceLine[], index: number): boolean {
  const title = textAt(lines, index - 1)
  return index > 0 && lines[index]?.indent !== BLANK && !isRule(title) && title.length === textAt(lines, index).length
}

/** A rule above a title is as long as the one below it. */
function isOverTitle(lines: readonly SourceLine[], index: number): boolean {
  const text = textAt(lines, index)
  return text !== '' && lines[index + 1]?.indent !== BLANK && textAt(lines, index + 2) === text
}
