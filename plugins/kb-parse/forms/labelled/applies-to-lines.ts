/**
 * Takes an applies-to list out of a body, wherever it stands, its entries marked as in form 2.
 *
 * In: `APPLIES TO`, `•  Lamp Server 1.0`, `•  Lamp Station 1.0`. Out: `- Lamp Server 1.0`, `- Lamp Station 1.0`.
 */
import type { SourceLine } from '../../source/source-line.ts'
import { BLANK, replaceText } from '../../source/source-line.ts'
import { isBareTitle } from './titles.ts'

const LABEL = /^(?:Th(?:e|is)(?: following)? information (?:in|included in)?.{0,40}appl(?:ies|y) to|applies to)\s*:?$/i
const RULE = /^[-=*_]{5,}$/
const BULLET = /^(?:[-*+\u2022\u00b7\u25cf\u25aa]|o(?= ))\s*(?=\S)/
/** An entry begins with a name; no note does. */
const PRODUCT = /^(?!NOTE\b|IMPORTANT\b|WARNING\b|CAUTION\b)[A-Z\d].{1,150}$/
const SENTENCE_END = /[.:;?!]$/
/** Lines of an entry. */
const LONGEST_ENTRY = 3

/** The entries, and the other lines. */
export function takeAppliesTo(lines: readonly SourceLine[]): { appliesTo: SourceLine[]; rest: SourceLine[] } {
  const label = lines.findIndex(({ text }) => LABEL.test(text.trim()))
  if (label < 0) return { appliesTo: [], rest: [...lines] }
  const { entries, end } = readEntries(lines, label + 1)
  const from = isUnderline(lines[label - 1]) && isRule(lines[label - 1]) ? label - 1 : label
  return { appliesTo: entries, rest: [...lines.slice(0, from), ...lines.slice(end)] }
}

/** The list ends with a rule, a title, or a line at the margin that a blank line parts from it. */
function readEntries(lines: readonly SourceLine[], from: number): { entries: SourceLine[]; end: number } {
  const entries: SourceLine[] = []
  const partedEnd = findPartedEnd(lines, from)
  let hasMarks = false
  let isParted = false
  let index = from
  for (; index < lines.length; index += 1) {
    const line = lines[index]
    if (!line || line.indent === BLANK) {
      isParted = entries.length > 0
      continue
    }
    const text = line.text.trim()
    if (RULE.test(text)) {
      if (entries.length > 0) return { entries, end: index }
      continue
    }
    if (isUnderline(lines[index + 1]) || isBareTitle(lines, index)) break
    const mark = BULLET.exec(text)
    if (mark) hasMarks = true
    else if (isParted && index >= partedEnd) break
    const isNew =
      mark !== null ||
      entries.length === 0 ||
      (isParted && index < partedEnd) ||
      (!hasMarks && line.first <= (lines[from]?.first ?? 0) + 1)
    entries.push(isNew ? markEntry(line, mark?.[0].length ?? 0) : line)
    isParted = false
  }
  return { entries, end: index }
}

/**
 * Where entries end that have no marks and a blank line between them: products, each a line or two, as far as a rule, a
 * title or the end. `from` where there are none such.
 */
function findPartedEnd(lines: readonly SourceLine[], from: number): number {
  let words = 0
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index]
    if (!line || line.indent === BLANK) {
      words = 0
      continue
    }
    const text = line.text.trim()
    const isFirst = words === 0
    if (isFirst && (RULE.test(text) || isUnderline(lines[index + 1]) || isBareTitle(lines, index))) return index
    words += 1
    if (words > LONGEST_ENTRY || (isFirst && !PRODUCT.test(text)) || SENTENCE_END.test(text)) return from
  }
  return lines.length
}

function markEntry(line: SourceLine, markLength: number): SourceLine {
  const { first, text } = line
  const start = first + markLength
  const indexes = Array.from({ length: text.length - start + 1 }, (_, index) => start + index)
  const margin = Array.from({ length: first + 2 }, () => start)
  return replaceText(line, `${' '.repeat(first)}- ${text.slice(start)}`, [...margin, ...indexes])
}

function isRule(line: SourceLine | undefined): boolean {
  return line !== undefined && RULE.test(line.text.trim())
}

function isUnderline(line: SourceLine | undefined): boolean {
  return (
    line !== undefined && /^[-=]{2,}$/.test(line.text.trim()) && line.indent !== BLANK && line.text.trim().length < 60
  )
}
