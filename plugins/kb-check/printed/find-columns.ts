/**
 * Finds lines whose columns are lost: what three blanks or more set apart in the source stands side by side in a
 * paragraph, in a cell, or closer or further apart in preformatted text.
 */
import type { Misprint, RawWord } from '../types.ts'
import { flowing, type ShownText } from './shown-text.ts'

/** So many blanks within a line set columns apart; fewer may be a habit of writing. */
const columnGap = 3

/** Lines whose columns carry meaning. */
export function countColumnLines(words: readonly RawWord[]): number {
  const lines = new Set<number>()
  for (let index = 1; index < words.length; index++) {
    const word = words[index]
    if (word && beginsColumn(words[index - 1], word)) lines.add(word.line)
  }
  return lines.size
}

/** Whether a column begins with the word, which is not the first behind its line's markers. */
function beginsColumn(before: RawWord | undefined, word: RawWord): boolean {
  return before !== undefined && before.line === word.line && !before.marker && word.blanks >= columnGap
}

/** The misprints, one for each line, in the order of the text. */
export function findColumns(shown: ShownText): Misprint[] {
  const { words } = shown
  const misprints: Misprint[] = []
  for (let index = 1; index < words.length; index++) {
    const word = words[index]
    const before = words[index - 1]
    if (!word || !before || !beginsColumn(before, word) || misprints.at(-1)?.line === word.line) continue
    if (!isFused(shown, index)) continue
    misprints.push({
      kind: shown.inTable[index] ? 'cell' : 'columns',
      line: word.line,
      expected: `\`${before.text}${' '.repeat(word.blanks)}${word.text}\``,
      found: describeShown(shown, index),
    })
  }
  return misprints
}

function describeShown({ words, columns }: ShownText, index: number): string {
  const before = words[index - 1]?.text ?? ''
  const apart = (columns[index] ?? 0) - (columns[index - 1] ?? 0) - before.length
  const blanks = columns[index] === flowing ? 1 : Math.max(apart, 0)
  return `\`${before}${' '.repeat(blanks)}${words[index]?.text ?? ''}\``
}

function isFused({ words, places, lines, columns, inTable }: ShownText, index: number): boolean {
  if (lines[index] !== lines[index - 1]) return false
  const column = columns[index] ?? flowing
  const before = columns[index - 1] ?? flowing
  const apart = (places[index]?.offset ?? 0) - (places[index - 1]?.offset ?? 0)
  if (column === flowing) return apart > 0 && (apart === 1 || !inTable[index])
  const printed = words[index]?.column ?? -1
  if (column < 0 || before < 0 || printed < 0) return false
  return column - before !== printed - (words[index - 1]?.column ?? 0)
}
