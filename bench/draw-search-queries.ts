/**
 * Draws queries from the texts of an archive by rule, none by hand: what stands in few articles, titles, and what titles
 * have in quotation marks. The same seed draws the same queries.
 */
import { parseArticleNumber } from '../plugins/kb-search/identifiers/article-number.ts'

/** An article as the search index keeps it. */
export interface ArticleText {
  number: number
  title: string
  content: string
}

/** A query with the articles that answer it. */
export interface DrawnQuery {
  query: string
  /** What kind of token or text it is. */
  kind: string
  relevant: ReadonlySet<number>
}

/** Tokens in more articles are not rare. */
const MOST_ARTICLES = 2
const SHORTEST_TOKEN = 5

/** A name of a file, and a run of what names in code are written with. */
const tokenPatterns = [/[\p{L}\p{N}_]+\.[a-z][a-z0-9]{1,3}(?![\p{L}\p{N}_])/giu, /[\p{L}\p{N}_]+/gu]

/** `XADM: Store Does Not Start` -> `Store Does Not Start` */
const titlePrefix = /^[A-Z0-9]{2,10}: /

const quoted = /"([^"]+)"/gu

/** Tokens that stand in one or two articles, as these write them; numbers of articles lead to these. */
export function drawRareTokens(articles: readonly ArticleText[], count: number, random: () => number): DrawnQuery[] {
  const found = new Map<string, { written: string; numbers: number[] }>()
  for (const { number, content } of articles) {
    for (const written of new Set(tokenPatterns.flatMap((pattern) => content.match(pattern) ?? []))) {
      if (written.length < SHORTEST_TOKEN || parseArticleNumber(written) !== null) continue
      const token = found.get(written.toLowerCase())
      if (!token) found.set(written.toLowerCase(), { written, numbers: [number] })
      else if (token.numbers.length <= MOST_ARTICLES && token.numbers.at(-1) !== number) token.numbers.push(number)
    }
  }
  const rare = [...found.values()].filter(({ numbers }) => numbers.length <= MOST_ARTICLES)
  return draw(rare, count, random).map(({ written, numbers }) => ({
    query: written,
    kind: kindOf(written),
    relevant: new Set(numbers),
  }))
}

function kindOf(token: string): string {
  if (token.includes('.')) return 'file'
  if (/^[\p{N}_]+$/u.test(token)) return 'number'
  if (token.includes('_')) return 'with underscores'
  if (/\p{N}/u.test(token)) return 'with digits'
  if (/\p{Ll}\p{Lu}/u.test(token)) return 'with inner capitals'
  return 'word'
}

/** Titles, each answered by all articles that have it. */
export function drawTitles(articles: readonly ArticleText[], count: number, random: () => number): DrawnQuery[] {
  const namesakes = numbersByTitle(articles, (title) => title)
  return draw(articles, count, random).map(({ title }) => ({
    query: title,
    kind: 'title',
    relevant: namesakes.get(title) ?? new Set(),
  }))
}

/** The titles that have a prefix, without it. */
export function dropPrefixes(articles: readonly ArticleText[], titles: readonly DrawnQuery[]): DrawnQuery[] {
  const bare = numbersByTitle(articles, (title) => title.replace(titlePrefix, ''))
  return titles
    .filter(({ query }) => titlePrefix.test(query))
    .map(({ query }) => query.replace(titlePrefix, ''))
    .map((query) => ({
      query,
      kind: 'title without its prefix',
      relevant: bare.get(query) ?? new Set(),
    }))
}

function numbersByTitle(articles: readonly ArticleText[], keyOf: (title: string) => string): Map<string, Set<number>> {
  const numbers = new Map<string, Set<number>>()
  for (const { number, title } of articles) {
    const key = keyOf(title)
    numbers.set(key, (numbers.get(key) ?? new Set()).add(number))
  }
  return numbers
}

/** Texts of two to eight words in quotation marks, typed without these; answered by all articles whose title has the text. */
export function drawQuotedTexts(articles: readonly ArticleText[], count: number, random: () => number): DrawnQuery[] {
  const texts = new Set(
    articles
      .flatMap(({ title }) => [...title.matchAll(quoted)].map(([, text = '']) => text.trim()))
      .filter((text) => /^\S+(?:\s+\S+){1,7}$/u.test(text)),
  )
  return draw([...texts], count, random).map((query) => ({
    query,
    kind: 'quoted text',
    relevant: new Set(
      articles.filter(({ title }) => title.toLowerCase().includes(query.toLowerCase())).map(({ number }) => number),
    ),
  }))
}

function draw<Value>(values: readonly Value[], count: number, random: () => number): Value[] {
  const left = [...values]
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const index = Math.floor(random() * left.length)
    const drawn = left[index] as Value
    left[index] = left.at(-1) as Value
    left.pop()
    return drawn
  })
}
