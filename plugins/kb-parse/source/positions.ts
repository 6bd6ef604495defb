/** Positions of nodes that span whole lines, from the first character to the last, white space around them left out. */
import type { Point, Position } from 'unist'
import type { SourceLine } from './source-line.ts'
import { BLANK, pointAt } from './source-line.ts'

/** From the first character of line `from` to the last of the lines before `to`; at least one of them is not blank. */
export function positionOf(lines: readonly SourceLine[], from: number, to: number): Position {
  let last = to - 1
  while (last > from && lines[last]?.indent === BLANK) last -= 1
  return { start: startOf(lines[from]), end: endOf(lines[last]) }
}

function startOf(line: SourceLine | undefined): Point {
  if (!line) return { line: 1, column: 1, offset: 0 }
  return pointAt(line, line.first)
}

function endOf(line: SourceLine | undefined): Point {
  return line ? pointAt(line, line.text.length) : { line: 1, column: 1, offset: 0 }
}
