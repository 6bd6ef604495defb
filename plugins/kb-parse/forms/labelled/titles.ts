/**
 * Tells titles of sections that nothing underlines: `SUMMARY`, `Summary:`, and in pages `To Keep the Box Away`.
 */
import { isBlank } from '../../blocks/line-tests.ts'
import type { SourceLine } from '../../source/source-line.ts'
import { BLANK, replaceText } from '../../source/source-line.ts'

const KNOWN =
  /^(?:summary|symptoms?|causes?|resolutions?|status|work ?arounds?|more information|references?|introduction|question|answer|problem|response|description|detailed description|steps to reproduce(?: (?:the )?(?:problem|behavior))?|applies to|properties|notes?):?$/i
const CAPITALS = /^[A-Z][A-Z '&,/()-]*[A-Z)]$/
const UNDERLINE = /^\s*([-=])\1+\s*$/
/** Words that titles leave small. */
const SMALL =
  /^(?:a|an|the|and|or|nor|but|for|of|in|on|at|to|by|as|is|with|from|into|not|if|it|you|your|when|than|via|vs\.?)$/
/** A name, a number or a word with a capital; no code, path or setting. */
const TITLE_WORD = /^["(]?(?:[A-Z][\w'/-]*(?:\.\w{1,3})?|\d{1,4}(?:\.\d+)?)[")]?,?$/
const LONGEST = 90
const DEEPEST = 1

/** The lines with a rule below each such title, as form 2 has it: `=`, or `-` for a title within a section. */
export function underlineTitles(lines: readonly SourceLine[], hasInnerTitles: boolean): SourceLine[] {
  const out: SourceLine[] = []
  let isWithin = false
  for (const [index, line] of lines.entries()) {
    const rule = ruleOf(lines, index, hasInnerTitles && isWithin)
    if (rule === null) {
      out.push(line)
      continue
    }
    isWithin = true
    const title = replaceText(line, line.text.trim().replace(/:$/, ''), indexesOf(line))
    out.push(blankOf(line), title, ruleBelow(title, rule), blankOf(line))
  }
  return out
}

/** Whether a text is the title of a section in many articles. */
export function isKnownTitle(text: string): boolean {
  return KNOWN.test(text.trim())
}

/** Whether a line at the margin is the title of a section. */
export function isBareTitle(lines: readonly SourceLine[], index: number): boolean {
  return ruleOf(lines, index, false) !== null
}

function ruleOf(lines: readonly SourceLine[], index: number, hasInnerTitles: boolean): '=' | '-' | null {
  const line = lines[index]
  if (!line || line.indent === BLANK || line.first > DEEPEST || line.text.length > LONGEST) return null
  const text = line.text.trim()
  if (UNDERLINE.test(lines[index + 1]?.text ?? '')) return null
  const isAlone = isBlank(lines[index - 1]) && isBlank(lines[index + 1])
  if (KNOWN.test(text)) return isAlone || text === text.toUpperCase() || isBlank(lines[index - 1]) ? '=' : null
  if (isAlone && CAPITALS.test(text) && text.includes(' ')) return '='
  return hasInnerTitles && isAlone && isTitleCase(text) ? '-' : null
}

function isTitleCase(text: string): boolean {
  if (!/^[A-Z]/.test(text) || !/[\w)]$/.test(text)) return false
  const words = text.split(/\s+/)
  return words.length > 2 && words.every((word) => TITLE_WORD.test(word) || SMALL.test(word)) && /[a-z]/.test(text)
}

function indexesOf(line: SourceLine): number[] {
  const { first, text } = line
  const length = text.trim().replace(/:$/, '').length
  return Array.from({ length: length + 1 }, (_, index) => first + index)
}

/** A blank line where a line stands. */
export function blankOf(line: SourceLine): SourceLine {
  return replaceText(line, '', [0])
}

function ruleBelow(title: SourceLine, character: string): SourceLine {
  const { length } = title.text
  return replaceText(
    title,
    character.repeat(length),
    Array.from({ length: length + 1 }, () => length),
  )
}
