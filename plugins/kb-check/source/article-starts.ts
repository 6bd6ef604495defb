/**
 * Finds where articles begin in the lines of a raw text, in the archive's own forms, for the lossless check's own reader.
 *
 * `['DOCUMENT:Q1  ...', 'TITLE   :Two words', '', ...]` gives
 * `[{number: 1, line: 0, bodyLine: 2, titleLine: 1, title: 'Two words'}]`.
 */

const documentLine = /^DOCUMENT:\s*Q(\d{1,9})\b/
const documentField = /^(?:DOCUMENT|TITLE|PRODUCT|PROD\/VER|OPER\/SYS|KEYWORDS)\s*:/
const documentTitle = /^TITLE\s*:(.*)$/
const articleLine = /^Article:\s*Q(\d{1,9})$/
const articleField = /^(?:Article|Product\(s\)|Version\(s\)|Operating System\(s\)|Keyword\(s\)|Last Modified):/
const articleTitle = /^(#{1,6} )?Q(\d{1,9}): ?(.*)$/
const liquidTag = /^\{% (?:end)?raw %\}$/

/** Where an article begins. Lines are 0-based indexes. */
export interface ArticleStart {
  number: number
  /** The title line (forms 1 and 3) or the DOCUMENT line (form 2). */
  line: number
  /** The first line after the header. */
  bodyLine: number
  titleLine: number
  title: string
}

/** All beginnings in order. Lines must be trimmed. */
export function findArticleStarts(lines: readonly string[]): ArticleStart[] {
  const starts: ArticleStart[] = []
  for (let index = 0; index < lines.length; index++) {
    const start = documentStart(lines, index) ?? articleStart(lines, index, starts.at(-1)?.bodyLine ?? 0)
    if (start) starts.push(start)
  }
  return starts
}

function documentStart(lines: readonly string[], index: number): ArticleStart | null {
  const number = documentLine.exec(lines[index] ?? '')?.[1]
  const title = documentTitle.exec(lines[index + 1] ?? '')?.[1]
  if (number === undefined || title === undefined) return null
  const bodyLine = skipFields(lines, index, documentField)
  return { number: Number(number), line: index, bodyLine, titleLine: index + 1, title }
}

/** Forms 1 and 3: the title stands some blank lines above the Article line. */
function articleStart(lines: readonly string[], index: number, from: number): ArticleStart | null {
  const number = articleLine.exec(lines[index] ?? '')?.[1]
  if (number === undefined || ![-1, 1].some((step) => articleField.test(lines[index + step] ?? ''))) return null
  const bodyLine = skipFields(lines, index, articleField)
  let first = index
  while (first > from && articleField.test(lines[first - 1] ?? '')) first--
  let titleLine = first - 1
  while (titleLine > from && isBlank(lines[titleLine])) titleLine--
  const [, hashes, titleNumber, title = ''] = articleTitle.exec(lines[titleLine] ?? '') ?? []
  if (titleNumber !== number) return { number: Number(number), line: index, bodyLine, titleLine: index, title: '' }
  return { number: Number(number), line: titleLine, bodyLine, titleLine, title: hashes ? undoEscapes(title) : title }
}

function skipFields(lines: readonly string[], index: number, field: RegExp): number {
  let next = index
  while (field.test(lines[next] ?? '')) next++
  return next
}

/** The converter wrote Markdown headings with entities, and kept Liquid from seeing its braces. */
function undoEscapes(title: string): string {
  const named: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" }
  return title
    .replace(/\{ (?=[{%])/g, '{')
    .replace(/([%}]) (?=\})/g, '$1')
    .replace(/&(?:#(\d{1,4})|(quot|amp|lt|gt|apos));/g, (_, code: string | undefined, name: string | undefined) =>
      code === undefined ? (named[name ?? ''] ?? '') : String.fromCodePoint(Number(code)),
    )
}

/** Liquid's tags around a converted article are no part of it. */
export function isBlank(line: string | undefined): boolean {
  return line === '' || liquidTag.test(line ?? '')
}
