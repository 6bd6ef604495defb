/**
 * Parts the lines of a page's text, each of which is a paragraph: a browser that saves a page as text wraps nothing.
 * Where the longest line tells that somebody wrapped it, only a short line that ends a sentence ends a paragraph.
 */
import type { SourceLine } from '../../source/source-line.ts'
import { BLANK } from '../../source/source-line.ts'
import { blankOf } from './titles.ts'

/** Text is wrapped where no line is longer. */
const WRAPPED = 85
const SHORT = 50
const SENTENCE_END = /[.:!?)]$/
/** Items, rows of tables and what is set off stay together. */
const TOGETHER = /^(?:\s|[-*+\u2022\u00b7|]|\d{1,3}[.)]\s)|\t|\S {3,}\S/
const RULE = /^\s*[-=_*]{2,}\s*$/

/** The same lines, with a blank one between paragraphs. */
export function partParagraphs(lines: readonly SourceLine[]): SourceLine[] {
  const isWrapped = lines.every(({ text }) => text.length <= WRAPPED)
  const parted: SourceLine[] = []
  for (const [index, line] of lines.entries()) {
    parted.push(line)
    const next = lines[index + 1]
    if (!next || line.indent === BLANK || next.indent === BLANK || RULE.test(next.text) || RULE.test(line.text))
      continue
    if (TOGETHER.test(next.text) || (TOGETHER.test(line.text) && isWrapped && next.indent > 0)) continue
    const ends = !isWrapped || (line.text.length < SHORT && SENTENCE_END.test(line.text))
    if (ends) parted.push(blankOf(next))
  }
  return parted
}
