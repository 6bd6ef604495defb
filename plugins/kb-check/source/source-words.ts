/**
 * Reads the words of every article in a raw text, in any form, for the lossless check. It is a second reader on
 * purpose: it shares no code with `kb-parse` and knows as little as it can (where articles begin, and which lines are
 * header, applies-to list, trailer and warranty), so that what `kb-parse` loses shows.
 *
 * `sourceWords('DOCUMENT:Q1  ...\nTITLE   :Two words\n...')` is `[{id: 'Q1', title: ['Two', 'words'], ...}]`.
 */

import type { RawArticle, RawWord } from '../types.ts'
import { type ArticleStart, findArticleStarts, isBlank } from './article-starts.ts'
import { collectWords, isRule, type LineRange, titleWords } from './collect-words.ts'
import { findLabelledStarts } from './labelled-starts.ts'
import { readLabelled } from './read-labelled.ts'
import { restoreIndents } from './restore-indents.ts'
import { restoreLines } from './restore-lines.ts'
import { skipOlderFields } from './skip-older-fields.ts'
import { isHtml, unmarkRaw, unwrapRaw } from './unwrap-raw.ts'

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

/** Where the articles of a raw text begin, and how they are read. */
interface FoundArticles {
  printed: readonly string[]
  starts: readonly ArticleStart[]
  read: typeof readArticle
}

/** One article: its lines as they stand, and its beginning in them. */
interface CutArticle {
  text: string
  start: ArticleStart
  /** Lines of the file above it. */
  above: number
}

/**
 * A raw text with its articles found; each is read when it is asked for. The text of each is kept and not its lines, for a
 * file of 70 MB has more than a million.
 */
export class RawFile {
  /** How many lines it has. */
  readonly lineCount: number
  /** Where articles begin that stand in it as they are, in lines from 0; null where something is wrapped around them. */
  readonly firstLine: number | null
  readonly #articles: readonly CutArticle[]
  readonly #read: typeof readArticle
  /** The articles of each number, in their order. */
  readonly #places = new Map<number, CutArticle[]>()

  /** @param above lines of the file above the text, where that is a part of it */
  constructor(raw: string, above = 0) {
    const plain = isHtml(raw) ? null : findArticles(restoreLines(raw))
    const { printed, starts, read } = plain ?? findWrapped(raw)
    this.lineCount = printed.length
    this.firstLine = plain?.starts[0]?.line ?? null
    this.#articles = starts.map((start, place) => cutArticle(printed, start, starts[place + 1]?.line, above))
    this.#read = read
    for (const article of this.#articles) {
      const others = this.#places.get(article.start.number)
      if (others) others.push(article)
      else this.#places.set(article.start.number, [article])
    }
  }

  /** The articles in order. Text before the first header belongs to none. */
  readAll(): RawArticle[] {
    return this.#articles.map((article) => this.#open(article))
  }

  /** The article of a number; null where there is none. @param line from 1: of several, the first from there on counts */
  find(number: number, line: number): RawArticle | null {
    const articles = this.#places.get(number) ?? []
    const article = articles[countAbove(articles, line - 1)] ?? articles.at(-1)
    return article ? this.#open(article) : null
  }

  #open({ text, start, above }: CutArticle): RawArticle {
    const printed = text.split('\n')
    const lines = printed.map((line) => line.trim())
    // Articles whose fields have labels have no tab that a converter wrote.
    const unsure = this.#read === readArticle ? restoreIndents(printed, start.bodyLine) : NO_LINES
    const article = this.#read(lines, printed, start, lines.length)
    for (const word of article.body) if (unsure.has(word.line)) word.column = -1
    return moveDown(article, above)
  }
}

const NO_LINES: ReadonlySet<number> = new Set()

/** How many articles, in their order, begin above a line; found by halves. */
function countAbove(articles: readonly CutArticle[], line: number): number {
  let [low, high] = [0, articles.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((articles[middle]?.above ?? line) < line) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * @param end the first line of the next article, where there is one
 * @param above lines of the file above the text
 */
function cutArticle(
  printed: readonly string[],
  start: ArticleStart,
  end: number | undefined,
  above: number,
): CutArticle {
  const { line } = start
  return {
    text: printed.slice(line, end).join('\n'),
    start: {
      number: start.number,
      title: copyText(start.title),
      line: 0,
      bodyLine: start.bodyLine - line,
      titleLine: start.titleLine - line,
    },
    above: above + line,
  }
}

/** The same characters in memory of their own: a part of a string keeps the whole of it alive. */
function copyText(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}

/** Counts the lines of an article from the beginning of its file. */
function moveDown(article: RawArticle, above: number): RawArticle {
  article.line += above
  for (const word of [
    ...article.title,
    ...article.appliesTo,
    ...article.body,
    ...article.queryWords,
    ...article.categories,
  ])
    word.line += above
  return article
}

/** Articles of the archive's own forms; null where there are none. */
function findArticles(text: string): FoundArticles | null {
  const { printed, lines } = splitLines(text)
  const starts = findArticleStarts(lines)
  return starts.length === 0 ? null : { printed, starts, read: readArticle }
}

/** Articles of the other forms, and all that stand in HTML, quotation or a listing. */
function findWrapped(raw: string): FoundArticles {
  const unwrapped = unwrapRaw(raw)
  const found = unwrapped === null ? null : findArticles(restoreLines(unwrapped))
  if (found) return found
  const { printed, lines } = splitLines(unmarkRaw(restoreLines(unwrapped ?? raw)))
  return { printed, starts: findLabelledStarts(lines, printed), read: readLabelled }
}

/** The lines of a text, and the same without blanks around them. */
function splitLines(text: string): { printed: string[]; lines: string[] } {
  const printed = text.split(/\r\n?|\n/)
  return { printed, lines: printed.map((line) => line.trim()) }
}

/** The articles of a raw text in order. */
export function sourceWords(raw: string): RawArticle[] {
  return new RawFile(raw).readAll()
}

/** @param printed the same lines with the blanks around them */
function readArticle(
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
