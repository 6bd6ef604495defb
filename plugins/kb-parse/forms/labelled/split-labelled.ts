/**
 * Divides the lines below a labelled head into the parts that every document has: the applies-to list, the body, the
 * query words, the trailer's fields and the copyright line. What the site puts around an article's words is left out.
 */
import { NO_OLDER_FIELDS } from '../../documents/older-fields.ts'
import type { BodyParts } from '../../documents/split-body.ts'
import type { SourceLine } from '../../source/source-line.ts'
import { BLANK, replaceText } from '../../source/source-line.ts'
import { takeAppliesTo } from './applies-to-lines.ts'
import { isFurniture } from './furniture.ts'
import { partParagraphs } from './paragraphs.ts'
import { blankOf, underlineTitles } from './titles.ts'

/** The parts, and what the fields below the body say. */
export interface LabelledParts {
  parts: BodyParts
  keywords: string[]
  /** Of a field below the body; empty without one. */
  modified: string
}

const RULE = /^[-=*_]{5,}$|^(?:-=)+-?$/
const TRAILER =
  /^(?:Additional (?:query|reference) words?|KB(?:Sub)?Category|Keywords?|Modification Type|Last Review(?:ed)?)\s*:/i
const QUERY_WORDS = /^Additional (?:query|reference) words?\s*:/i
const KEYWORDS = /^(?:KB(?:Sub)?Category|Keywords?)\s*:\s*/i
const REVIEWED = /Last Review(?:ed)?\s*:\s*(.*)$/i
/** A signature below the fields has no more lines. */
const FOOT_REACH = 10
/** What pages of the support site have below an article, and how far up it begins. */
const PAGE_FOOT =
  /^(?:Page Tools|Article feedback|Give feedback|Need more help\??|Other support options|Was this (?:article|information) helpful\??|Did this (?:article|information) .{1,60}\?)$/i
const PAGE_FOOT_REACH = 60
const COPYRIGHT = /^(?:\(c\) )?Copyright\b.{0,20}Microsoft|^THE INFORMATION PROVIDED IN THE MICROSOFT/i

/** @param isPage whether the form is a page's text, whose lines are whole paragraphs */
export function splitLabelled(all: readonly SourceLine[], isPage: boolean): LabelledParts {
  const lines = all.map((line) => (isFurniture(line.text) ? blankOf(line) : line))
  const foot = (isPage ? findPageFoot(lines) : null) ?? findFoot(lines)
  const { end, trailer, warranty } = takeTrailer(lines.slice(0, foot))
  const { appliesTo, rest } = takeAppliesTo(lines.slice(0, end))
  const body = trimFrame(underlineTitles(isPage ? partParagraphs(rest) : rest, isPage))
  const queryWords: SourceLine[] = []
  const keywords: string[] = []
  let modified = ''
  for (const field of trailer) {
    const text = field.map((line) => line.text.trim()).join(' ')
    if (QUERY_WORDS.test(text)) for (const line of field) queryWords.push(trimStart(line))
    else if (KEYWORDS.test(text)) for (const word of text.replace(KEYWORDS, '').split(/[\s,;]+/)) keywords.push(word)
    else modified = REVIEWED.exec(text)?.[1] ?? modified
  }
  return {
    parts: {
      olderFields: NO_OLDER_FIELDS,
      appliesTo,
      body,
      queryWords,
      trailer: [],
      warranty,
      below: trimFrame(lines.slice(foot)),
    },
    keywords,
    modified,
  }
}

/** Where the site's own words begin below an article; null where there are none. */
function findPageFoot(lines: readonly SourceLine[]): number | null {
  const from = Math.max(0, lines.length - PAGE_FOOT_REACH)
  const found = lines.slice(from).findIndex(({ text }) => PAGE_FOOT.test(text.trim()))
  return found < 0 ? null : from + found
}

/** Where lines that are no part of the document begin below its last fields: a signature. The end, where none do. */
function findFoot(lines: readonly SourceLine[]): number {
  let last = lines.length
  for (let index = lines.length - 1; index >= Math.max(0, lines.length - FOOT_REACH); index -= 1) {
    const text = lines[index]?.text.trim() ?? ''
    if (TRAILER.test(text) || COPYRIGHT.test(text)) return last
    if (isFrame(lines[index])) last = index
  }
  return lines.length
}

/** Fields, rules and the copyright line at the end, from below; each field with the lines that go on with it. */
function takeTrailer(lines: readonly SourceLine[]): { end: number; trailer: SourceLine[][]; warranty: SourceLine[] } {
  const trailer: SourceLine[][] = []
  /** From below, as the fields. */
  const copyright: SourceLine[] = []
  let end = lines.length
  for (;;) {
    while (end > 0 && isFrame(lines[end - 1])) end -= 1
    let from = end
    while (from > 0 && !isFrame(lines[from - 1])) from -= 1
    const first = lines
      .slice(from, end)
      .findIndex(({ text }) => TRAILER.test(text.trim()) || COPYRIGHT.test(text.trim()))
    if (first < 0 || from === end) return { end, trailer: trailer.reverse(), warranty: copyright.reverse() }
    const fields: SourceLine[][] = []
    const owned: SourceLine[] = []
    for (const line of lines.slice(from + first, end)) {
      const text = line.text.trim()
      if (COPYRIGHT.test(text)) owned.push(line)
      else if (TRAILER.test(text) || fields.length === 0) fields.push([line])
      else fields.at(-1)?.push(line)
    }
    for (const field of fields.reverse()) trailer.push(field)
    for (const line of owned.reverse()) copyright.push(line)
    end = from + first
    if (first > 0) return { end, trailer: trailer.reverse(), warranty: copyright.reverse() }
  }
}

function trimStart(line: SourceLine): SourceLine {
  const { first, text } = line
  return replaceText(
    line,
    text.slice(first),
    Array.from({ length: text.length - first + 1 }, (_, index) => first + index),
  )
}

function isFrame(line: SourceLine | undefined): boolean {
  return line === undefined || line.indent === BLANK || RULE.test(line.text.trim())
}

/** Rules at the top and the end frame the body, but for the one below its last title. */
function trimFrame(body: readonly SourceLine[]): SourceLine[] {
  let from = 0
  let to = body.length
  while (from < to && isFrame(body[from])) from += 1
  while (to > from && isFrame(body[to - 1]) && (body[to - 1]?.indent === BLANK || body[to - 2]?.indent === BLANK))
    to -= 1
  return body.slice(from, to)
}
