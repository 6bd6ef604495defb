/**
 * Reads the words of one article in a form of the archive's own: which of its lines are applies-to list, body, query words,
 * categories, trailer and warranty.
 */
import type { RawArticle, RawWord } from '../types.ts'
import { type ArticleStart, isBlank } from './article-starts.ts'
import { collectWords, isRule, type LineRange, titleWords } from './collect-words.ts'
import { skipOlderFields } from './skip-older-fields.ts'

const appliesToLabel = /^Th(?:e|is) (?:following )?information (?:in this article )?applies to:?$/
const queryWordsLabel = /^Additional (?:query|reference) words?:/i
/** Fields of an older header (Q28338), a warning (Q171444) or a list of tasks (Q299875) may stand above the applies-to list. */
const appliesToWithin = 40
/** Keywords of older years, above the query words. */
const categoryField = /^KB(?:Sub)?Category\s*:(?=[^:]*$)/i
const keywordsField = /^Keywords\s*:/
const longRule = /^={30,}$/
const dashRule = /^-{20,}$/
const sectionRule = /^={2,}$/
const warrantyStart = /^THE INFORMATION PROVIDED IN THE MICROSOFT KNOWLEDGE BASE\b/
const copyrightLine = /^Copyright Microsoft Corporation\b/

/**
 * Reads an article of the archive's own forms.
 * @param printed the same lines with the blanks around them
 */
export function readArticle(
  lines: readonly string[],
  printed: readonly string[],
  start: ArticleStart,
  end: number,
): RawArticle {
  const appliesTo = findAppliesTo(lines, start.bodyLine, end)
  const trailer = findTrailer(lines, appliesTo.to, end)
  const warranty = findWarranty(lines, trailer.to, end)
  const query = findQueryWords(lines, appliesTo.to, trailer.from)
  const categories = { from: findCategories(lines, appliesTo.to, query.from), to: query.from }
  const bodyLine = skipOlderFields(lines, start.bodyLine, query.from)
  return {
    id: `Q${start.number}`,
    number: start.number,
    line: start.line + 1,
    title: titleWords(start),
    appliesTo: collectWords(printed, appliesTo, appliesToLabel).filter((word) => !word.marker),
    body: [
      ...collectWords(printed, { from: bodyLine, to: Math.max(bodyLine, appliesTo.from) }),
      ...collectWords(printed, {
        from: Math.max(bodyLine, appliesTo.to),
        to: categories.from,
      }),
      ...collectWords(printed, { from: trailer.to, to: warranty.from }),
      ...collectWords(printed, { from: warranty.to, to: end }),
    ],
    queryWords: collectWords(printed, query, queryWordsLabel),
    categories: collectFields(printed, categories, categoryField),
  }
}

/** The applies-to list stands below a rule near the top, and ends at the next rule, or else where its entries do. */
function findAppliesTo(lines: readonly string[], from: number, end: number): LineRange {
  const limit = Math.min(from + appliesToWithin, end)
  const first = findLine(lines, from, limit, (line) => appliesToLabel.test(line))
  if (first === limit) return { from, to: from }
  const rule = findLine(lines, first + 1, end, (line) => dashRule.test(line) || sectionRule.test(line))
  const closed = dashRule.test(lines[rule] ?? '')
  return { from: first, to: closed ? rule : endOfEntries(lines, first + 1, end) }
}

/** The end of a list whose entries begin with hyphens, blank lines between them or not (Q105668). */
function endOfEntries(lines: readonly string[], from: number, end: number): number {
  const ends = (line: string, index: number) => line !== '' && !line.startsWith('-') && lines[index - 1] === ''
  return findLine(
    lines,
    findLine(lines, from, end, (line) => line.startsWith('-')),
    end,
    ends,
  )
}

/** The last rule that a Keywords field follows, up to the rule that closes the fields. */
function findTrailer(lines: readonly string[], from: number, end: number): LineRange {
  let first = end - 1
  while (first >= from && !(longRule.test(lines[first] ?? '') && keywordsField.test(lines[first + 1] ?? ''))) first--
  if (first < from) {
    const warranty = findWarranty(lines, from, end).from
    return { from: warranty, to: warranty }
  }
  return { from: first, to: findLine(lines, first + 1, end, (line) => longRule.test(line)) }
}

/** The last one, up to its copyright line: a body may quote another. Empty at the end where there is none. */
function findWarranty(lines: readonly string[], from: number, end: number): LineRange {
  let first = end - 1
  while (first >= from && !warrantyStart.test(lines[first] ?? '')) first--
  if (first < from) return { from: end, to: end }
  const copyright = findLine(lines, first, end, (line) => copyrightLine.test(line))
  return { from: first, to: Math.min(copyright + 1, end) }
}

/**
 * The list of the last paragraph before the trailer, or the one right above it where it is empty: an older one may stand
 * inside the body.
 */
function findQueryWords(lines: readonly string[], from: number, trailer: number): LineRange {
  const label = findQueryLabel(lines, from, trailer)
  const hasWords = lines.slice(label, trailer).join('').replace(queryWordsLabel, '').replace(/[-=]/g, '').trim() !== ''
  if (label === trailer || hasWords) return { from: label, to: trailer }
  const above = findQueryLabel(lines, from, label)
  return { from: above, to: above === label ? trailer : label }
}

/** The line of the label that stands in the last paragraph before a line; that line where none does. */
function findQueryLabel(lines: readonly string[], from: number, trailer: number): number {
  let last = trailer
  while (last > from && (isBlank(lines[last - 1]) || isRule(lines[last - 1] ?? ''))) last--
  let index = last - 1
  while (index >= from && lines[index] !== '' && !queryWordsLabel.test(lines[index] ?? '')) index--
  return queryWordsLabel.test(lines[index] ?? '') && index >= from ? index : trailer
}

/** Where the category fields begin that stand last in a range, blank lines and rules aside; its end where none do. */
function findCategories(lines: readonly string[], from: number, end: number): number {
  let last = end
  while (last > from && (isBlank(lines[last - 1]) || isRule(lines[last - 1] ?? ''))) last--
  let first = last
  while (first > from && categoryField.test(lines[first - 1] ?? '')) first--
  return first === last ? end : first
}

/** The words of fields, one a line, without their labels. */
function collectFields(lines: readonly string[], { from, to }: LineRange, label: RegExp): RawWord[] {
  return Array.from({ length: to - from }, (_, row) => from + row).flatMap((line) =>
    collectWords(lines, { from: line, to: line + 1 }, label),
  )
}

/** Index of the first line in a range that passes, or the range's end. */
function findLine(
  lines: readonly string[],
  from: number,
  end: number,
  passes: (line: string, index: number) => boolean,
): number {
  let index = from
  while (index < end && !passes(lines[index] ?? '', index)) index++
  return index
}
