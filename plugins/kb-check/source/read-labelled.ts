/**
 * Reads the words of an article whose fields have labels, line by line, for the lossless check: which belong to the
 * applies-to list, which to the query words, and which are the body's. Fields and what a page says around it are left out.
 */

import type { RawArticle, RawWord } from '../types.ts'
import type { ArticleStart } from './article-starts.ts'
import { collectWords, titleWords } from './collect-words.ts'
import { furniture } from './labelled-starts.ts'

const label = /^(?:Th(?:e|is)(?: following)? information .{0,40}appl(?:ies|y) to|applies to)\s*:?$/i
const queryWords = /^Additional (?:query|reference) words?\s*:/i
const fields =
  /^(?:KB(?:Sub)?Category|Keywords?|Modification Type|Last Review(?:ed)?)\s*:|^(?:\(c\) )?Copyright\b.{0,20}Microsoft/i
const rule = /^[-=*_]{2,}$|^(?:-=)+-?$/
const capitals = /^[A-Z][A-Z '&,/()-]*:?$/
const bullet = /^(?:[-*+\u2022\u00b7]\s*)/

/** Titles with a colon, which a page does without. */
const title =
  /^(?:summary|symptoms?|causes?|resolutions?|status|work ?arounds?|more information|references?|introduction|question|answer|problem|response|description|notes?):$/i

const known =
  /^(?:summary|symptoms?|causes?|resolutions?|status|work ?arounds?|more information|references?|introduction|properties)$/i

type Part = 'body' | 'appliesTo' | 'queryWords' | 'none'

/**
 * Reads the article that begins at `start`.
 * @param end the first line that is no longer its own
 */
export function readLabelled(
  lines: readonly string[],
  printed: readonly string[],
  start: ArticleStart,
  end: number,
): RawArticle {
  const words: Record<Part, RawWord[]> = { body: [], appliesTo: [], queryWords: [], none: [] }
  let part: Part = 'body'
  let isParted = false
  let partedEnd = 0
  for (let index = start.bodyLine; index < end; index += 1) {
    const line = lines[index] ?? ''
    if (line === '') isParted = true
    if (line === '' || furniture.test(line)) {
      if (part !== 'appliesTo') part = 'body'
      continue
    }
    part = nextPart(part, line, {
      hasEntries: words.appliesTo.length > 0,
      isParted: isParted && index >= partedEnd,
      isUnderlined: isUnderlined(line, lines[index + 1] ?? ''),
    })
    isParted = false
    if (label.test(line)) partedEnd = findPartedEnd(lines, index + 1, end)
    if (part === 'none' || label.test(line)) continue
    const found = collectWords(printed, { from: index, to: index + 1 }, part === 'queryWords' ? queryWords : undefined)
    if (title.test(line)) dropColon(found)
    for (const word of found) if (part === 'body' || !word.marker) words[part].push(word)
  }
  const { none, ...parts } = words
  const { number, line } = start
  return { id: `Q${number}`, number, line: line + 1, title: titleWords(start), ...parts, categories: [] }
}

/** Where the names of products end that have no bullets and blank lines between them; the first line where there are none. */
function findPartedEnd(lines: readonly string[], from: number, end: number): number {
  for (let index = from; index < end; index += 1) {
    const line = lines[index] ?? ''
    const isFirst = index === from || lines[index - 1] === ''
    if (line === '') continue
    if (isFirst && (rule.test(line) || fields.test(line) || queryWords.test(line) || capitals.test(line))) return index
    if (isFirst && (known.test(line) || isUnderlined(line, lines[index + 1] ?? ''))) return index
    if (/[.:;?!]$/.test(line) || (isFirst && !/^(?!NOTE\b|IMPORTANT\b|WARNING\b|CAUTION\b)[A-Z\d]/.test(line)))
      return from
  }
  return end
}

function dropColon(words: readonly RawWord[]): void {
  const last = words.at(-1)
  if (last) last.text = last.text.replace(/:$/, '')
}

/** A title's rule is as long as the title; that of a list's frame is not. */
function isUnderlined(line: string, below: string): boolean {
  return rule.test(below) && Math.abs(below.length - line.length) < 3 && !bullet.test(line)
}

/** What stands around a line: entries of the list above, a blank line above, a rule below. */
interface Place {
  hasEntries: boolean
  isParted: boolean
  isUnderlined: boolean
}

function nextPart(part: Part, line: string, { hasEntries, isParted, isUnderlined }: Place): Part {
  if (label.test(line)) return 'appliesTo'
  if (queryWords.test(line)) return 'queryWords'
  if (fields.test(line)) return 'none'
  if (part !== 'appliesTo') return part
  if (rule.test(line)) return hasEntries ? 'body' : 'appliesTo'
  const isOver = isUnderlined || capitals.test(line) || (hasEntries && isParted && !bullet.test(line))
  return isOver ? 'body' : 'appliesTo'
}
