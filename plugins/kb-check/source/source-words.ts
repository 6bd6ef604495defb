/**
 * Reads the words of every article in a raw text, in any form, for the lossless check. It is a second reader on
 * purpose: it shares no code with `kb-parse` and knows as little as it can (where articles begin, and which lines are
 * header, applies-to list, trailer and warranty), so that what `kb-parse` loses shows.
 *
 * `sourceWords('DOCUMENT:Q1  ...\nTITLE   :Two words\n...')` is `[{id: 'Q1', title: ['Two', 'words'], ...}]`.
 */

import type { RawArticle } from '../types.ts'
import { type ArticleStart, findArticleStarts } from './article-starts.ts'
import { findLabelledStarts } from './labelled-starts.ts'
import { readArticle } from './read-article.ts'
import { readLabelled } from './read-labelled.ts'
import { restoreIndents } from './restore-indents.ts'
import { restoreLines } from './restore-lines.ts'
import { isHtml, unmarkRaw, unwrapRaw } from './unwrap-raw.ts'

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
