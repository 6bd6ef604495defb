/** Small questions about single lines that several constructs ask. */
import type { SourceLine } from '../source/source-line.ts'
import { BLANK } from '../source/source-line.ts'
import type { BlockContext } from './block-types.ts'

const DASH = 45
const EQUALS = 61

/** The line at an index, counted as work done; undefined past the end. */
export function lineAt(context: BlockContext, index: number): SourceLine | undefined {
  context.work += 1
  return context.lines[index]
}

/** Whether a line is blank, or past the end. */
export function isBlank(line: SourceLine | undefined): boolean {
  return line === undefined || line.indent === BLANK
}

/** Whether a line begins with a character that rules are made of. */
export function isRuleStart(line: SourceLine | undefined): boolean {
  const code = line?.text.charCodeAt(line.first)
  return code === DASH || code === EQUALS
}

/** The character that a rule is made of, `=` or `-`, when a line is nothing but at least two of it; else null. */
export function ruleCharacter(line: SourceLine | undefined): '=' | '-' | null {
  if (!line || line.indent === BLANK) return null
  const { text } = line
  const first = line.first
  const code = text.charCodeAt(first)
  if ((code !== DASH && code !== EQUALS) || text.length - first < 2) return null
  for (let index = first + 1; index < text.length; index += 1) {
    if (text.charCodeAt(index) !== code) return null
  }
  return code === EQUALS ? '=' : '-'
}
