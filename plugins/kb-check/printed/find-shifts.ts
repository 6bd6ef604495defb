/**
 * Finds lines of preformatted text that moved against the line above them: in the source and on the page, both have to
 * begin equally far apart.
 */
import type { Misprint } from '../types.ts'
import type { PrintedLine } from './printed-line.ts'
import type { ShownText } from './shown-text.ts'

/** The misprints, one for each line that moved. */
export function findShifts({ lines, columns }: ShownText, printed: readonly PrintedLine[]): Misprint[] {
  const misprints: Misprint[] = []
  for (let index = 1; index < printed.length; index++) {
    const above = printed[index - 1]
    const line = printed[index]
    if (!above || !line || above.indent < 0 || line.indent < 0) continue
    const shownAbove = columns[above.first] ?? -1
    const shownHere = columns[line.first] ?? -1
    const together = (lines[line.first] ?? 0) - (lines[above.first] ?? 0) === line.line - above.line
    if (shownAbove < 0 || shownHere < 0 || !together) continue
    const expected = line.indent - above.indent
    const found = shownHere - shownAbove
    if (expected === found) continue
    misprints.push({ kind: 'indent', line: line.line, expected: shift(expected), found: shift(found) })
  }
  return misprints

  function shift(by: number): string {
    return `${Math.abs(by)} columns ${by < 0 ? 'left' : 'right'} of the line above`
  }
}
