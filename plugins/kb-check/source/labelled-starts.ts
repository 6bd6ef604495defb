/**
 * Finds where articles begin whose number stands in a labelled field, for the lossless check's own reader.
 *
 * In: a title, a blank line, `PSS ID Number: Q900106`. Out: the number, the title, and the first line below the fields.
 */
import type { ArticleStart } from './article-starts.ts'

const sign =
  /^(?:article[- ]id|pss id(?: number)?|document number|kb article|article number)\s*:\s*(?:Q|KB)?0*(\d{4,7})\b/i
const bracketed = /^(\S.{2,250}?)\s*\((?:Q|KB)?(\d{5,7})\)$/
const belowBracketed =
  /^(?:the information in this article applies to|this article was previously|applies to|symptoms|summary)\b/i
const field =
  /^(?:article[- ]id|pss id(?: number)?|document number|kb article|article number|title|last review(?:ed)?|article last modified(?: on)?|last modified|revision|revision date|creation date|publ(?:ication)? date|product(?: name)?|(?:product )?versions?|operating systems?|keywords?)\s*:|^article last modified on\b/i
const titleField = /^title\s*:(.*)$/i
const pageName = /^(?:(?:Microsoft )?KB Archive\/)?(?:KB|Q)?\d{4,7}$/i
const rule = /^[-=*_]{5,}$|^(?:-=)+-?$/
const citation = /(?:articles?(?: in the .{0,40})?|knowledge ?base):?$/i
/** Rows of versions, systems and keywords. */
const row = /^(?:v?\d+(?:\.\w+)*|\||[A-Z][A-Z0-9/-]+|kb\w+)(?:\s+(?:v?\d+(?:\.\w+)*|\||[A-Z][A-Z0-9/-]+|kb\w+|\w+))*$/
/** What stands below an article's title. */
const opening =
  /^(?:summary|symptoms?|causes?|resolutions?|status|work ?arounds?|more information|question|problem|introduction|description)\b:?$|appl(?:ies|y) to:?$|^[-=*_]{5,}$/i
const reach = 12

/** What a page says around an article's words. */
export const furniture =
  /^(?:View products that this article applies to\.?|Article translations?(?: Article translations?)?|Expand all(?: *\| *Collapse all)?|Collapse all|On This Page|Back to the top|From \w+ Wiki|(?:This|The) article was previously published under (?:article )?[QE]?\d{4,7}\.?)$/i

/** All beginnings in order. Lines must be trimmed; `printed` are the same lines with the blanks around them. */
export function findLabelledStarts(lines: readonly string[], printed: readonly string[]): ArticleStart[] {
  const starts: ArticleStart[] = []
  for (const [index, line] of lines.entries()) {
    const start =
      labelledStart(lines, printed, index, starts.at(-1)?.bodyLine ?? 0) ?? bracketedStart(lines, index, line)
    if (start) starts.push(start)
  }
  return starts
}

function labelledStart(
  lines: readonly string[],
  printed: readonly string[],
  index: number,
  floor: number,
): ArticleStart | null {
  const number = sign.exec(lines[index] ?? '')?.[1]
  if (number === undefined || /^(?: {2,}|\t)/.test(printed[index] ?? '') || index < floor) return null
  let above = index - 1
  while (above >= floor && lines[above] === '') above -= 1
  if (citation.test(lines[above] ?? '') && above >= floor) return null
  let bodyLine = index + 1
  for (let below = index; below < lines.length && below < index + reach; below += 1) {
    const line = lines[below] ?? ''
    if (line === '') continue
    if (!field.test(line) && !furniture.test(line) && !isRow(line)) break
    bodyLine = below + 1
  }
  const { titleLine, title } = findTitle(lines, printed, index, floor)
  if (title !== '') return { number: Number(number), line: titleLine, bodyLine, titleLine, title: dropNumber(title) }
  return { number: Number(number), line: titleLine, titleLine, ...findTitleBelow(lines, bodyLine) }
}

function dropNumber(title: string): string {
  return title.replace(/^(?:Article )?\[?(?:Q|KB) ?\d{4,7}\]?\s*(?:[:-]|\s-)\s+(?=\S)/i, '')
}

/** A title alone below the fields, above the first section or the applies-to list; one that is long may go on. */
function findTitleBelow(lines: readonly string[], from: number): { title: string; bodyLine: number } {
  const nothing = { title: '', bodyLine: from }
  const line = nextWords(lines, from)
  const isBroken =
    (lines[line] ?? '').length >= 50 && (lines[line + 1] ?? '') !== '' && !rule.test(lines[line + 1] ?? '')
  let end = line + (isBroken ? 2 : 1)
  const title = lines.slice(line, end).join(' ')
  if (rule.test(lines[end] ?? '')) end += 1
  else if ((lines[end] ?? '') !== '') return nothing
  const isTitle = title.length > 2 && !/[.,;:]$|^(?:Copyright|[-*] )/.test(title) && !opening.test(title)
  return isTitle && opening.test(lines[nextWords(lines, end)] ?? '')
    ? { title: dropNumber(title), bodyLine: end }
    : nothing
}

function nextWords(lines: readonly string[], from: number): number {
  let line = from
  while (line < from + reach && line < lines.length && lines[line] === '') line += 1
  return line
}

/** A row of a head begins with a version, `|` or a keyword, or is a system's name in capitals below one. */
function isRow(line: string): boolean {
  return row.test(line) && /^(?:v?\d|\||kb[a-z]|WIN|MS-|OS\/2|MAC|UNIX|XENIX)/.test(line)
}

function findTitle(lines: readonly string[], printed: readonly string[], index: number, floor: number) {
  for (const step of [1, 2, -1, -2, -3, -4]) {
    const line = index + step
    const title = line < floor ? undefined : titleField.exec(lines[line] ?? '')?.[1]
    if (title === undefined) continue
    const goesOn = /^(?:\t| {4,})\S/.test(printed[line + 1] ?? '') && !field.test(lines[line + 1] ?? '')
    return { titleLine: Math.min(line, index), title: goesOn ? `${title} ${lines[line + 1]}` : title }
  }
  for (let line = index - 1; line >= floor && line > index - reach; line -= 1) {
    const text = lines[line] ?? ''
    if (text === '' || field.test(text) || furniture.test(text)) continue
    if (rule.test(text) && line > floor && (lines[line - 1] ?? '').length === text.length) continue
    if (rule.test(text) || pageName.test(text) || /[,;:]$/.test(text) || (floor > 0 && /\.$/.test(text))) break
    return { titleLine: line, title: text }
  }
  return { titleLine: index, title: '' }
}

function bracketedStart(lines: readonly string[], index: number, line: string): ArticleStart | null {
  const [, title = '', number] = bracketed.exec(line) ?? []
  if (number === undefined || (lines[index - 1] ?? '') !== '') return null
  let below = index + 1
  while (below < index + 8 && lines[below] === '') below += 1
  if (!belowBracketed.test(lines[below] ?? '')) return null
  return { number: Number(number), line: index, bodyLine: index + 1, titleLine: index, title }
}
