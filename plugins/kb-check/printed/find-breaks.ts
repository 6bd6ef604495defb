/**
 * Finds lines that are run together: in preformatted text any, in a paragraph those that were broken on purpose. A line
 * is broken on purpose where the first word of the next would have fitted with much room, or where the whole paragraph
 * is far narrower than any text is wrapped. A sentence that begins on a line of its own within wrapped text is none: it
 * reads the same (Q132401).
 */
import type { Misprint } from '../types.ts'
import type { PrintedLine } from './printed-line.ts'
import { flowing, type ShownText } from './shown-text.ts'

/** No text is wrapped at fewer columns. */
const narrow = 50
/** A word fits with room when so many columns are left behind it. */
const room = 20
const sentenceEnd = /[.!?]["')]?$/

/** The misprints, one for each line that the page runs on. */
export function findBreaks(shown: ShownText, lines: readonly PrintedLine[]): Misprint[] {
  const misprints: Misprint[] = []
  let first = 0
  for (let index = 0; index < lines.length; index++) {
    if (runsOn(shown, lines[index], lines[index + 1])) continue
    if (index > first) misprints.push(...findInBlock(shown, lines.slice(first, index + 1)))
    first = index + 1
  }
  return misprints
}

/** Whether the page shows two lines as one; a table's cells may hold lines wrapped in the source. */
function runsOn({ words, lines, inTable, places }: ShownText, line?: PrintedLine, next?: PrintedLine): boolean {
  if (!line || !next || inTable[line.last] || lines[line.last] !== lines[next.first]) return false
  // An item's text may begin below its marker (Q152807).
  if (words[line.last]?.marker) return false
  // A word that the source breaks at its line's end, as it does with addresses, is one on the page.
  return places[line.last]?.offset !== places[next.first]?.offset
}

/** @param lines those that the page shows as one */
function findInBlock(shown: ShownText, lines: readonly PrintedLine[]): Misprint[] {
  const width = Math.max(...lines.map(({ end }) => end))
  const preformatted = shown.columns[lines[0]?.last ?? 0] !== flowing
  return lines.slice(0, -1).flatMap((line, index): Misprint[] => {
    const next = lines[index + 1]
    const word = shown.words[next?.first ?? 0]?.text ?? ''
    const before = shown.words[line.last]?.text ?? ''
    const fits = line.end >= 0 && width - line.end - 1 - word.length >= room
    const meant = preformatted || width < narrow || (fits && !sentenceEnd.test(before))
    if (!meant || !next) return []
    const expected = `a line that begins with \`${word}\``
    return [{ kind: 'break', line: next.line, expected, found: `\`${before} ${word}\`` }]
  })
}
