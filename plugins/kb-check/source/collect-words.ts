/** Collects the words of some lines of a raw text, each with where it stands. */

import { expandTabs, splitWords, unknownLetter } from '../lossless/split-words.ts'
import type { RawWord } from '../types.ts'
import { type ArticleStart, isBlank } from './article-starts.ts'

const ruleCharactersOnly = /^[-=_*+~^#|.\s]+$/
const ruleCharacters = /[-=_*+~^#]{2}/
const listMarker = /^(?:--?|[*+o]|\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.):]|\d{1,3}\.\))$/

/** A part of a file's lines: first inclusive, last exclusive, 0-based. */
export interface LineRange {
  from: number
  to: number
}

/** A line of nothing but rule characters: an underline, a table's rule, a separator. */
export function isRule(line: string): boolean {
  return ruleCharactersOnly.test(line) && ruleCharacters.test(line)
}

/** The words of some lines, rules and Liquid tags left out. `label` is cut off where the first line begins with it. */
export function collectWords(lines: readonly string[], { from, to }: LineRange, label?: RegExp): RawWord[] {
  const words: RawWord[] = []
  const columns: number[] = []
  for (let index = from; index < to; index++) {
    const line = (lines[index] ?? '').trimEnd()
    if (isBlank(line.trimStart()) || isRule(line)) continue
    let marker = true
    columns.length = 0
    const printed = label && index === from ? line.trimStart().replace(label, '') : expandTabs(line)
    for (const [place, text] of splitWords(printed, columns).entries()) {
      marker &&= listMarker.test(text) || text === unknownLetter
      const column = columns[place] ?? -1
      words.push({ text, line: index + 1, column, blanks: countBlanksBefore(printed, column), marker })
    }
  }
  return words
}

/** The words of a title, whose columns say nothing. */
export function titleWords({ title, titleLine }: ArticleStart): RawWord[] {
  return splitWords(title).map((text) => ({ text, line: titleLine + 1, column: -1, blanks: 0, marker: false }))
}

function countBlanksBefore(line: string, column: number): number {
  let first = column
  while (first > 0 && line[first - 1] === ' ') first--
  return column - first
}
