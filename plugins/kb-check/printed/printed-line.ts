/** The lines of a raw article that have words, as ranges of its words. */
import type { RawWord } from '../types.ts'

/** One line: indexes of its first and last word, and the columns where it begins and ends, -1 where unsure. */
export interface PrintedLine {
  line: number
  first: number
  last: number
  indent: number
  end: number
}

/** The lines in order. */
export function listPrintedLines(words: readonly RawWord[]): PrintedLine[] {
  const lines: PrintedLine[] = []
  for (let index = 0; index < words.length; index++) {
    const { line, column, text } = words[index] as RawWord
    const end = column < 0 ? -1 : column + text.length
    const open = lines.at(-1)
    if (open?.line === line) {
      open.last = index
      open.end = end
    } else lines.push({ line, first: index, last: index, indent: column, end })
  }
  return lines
}
