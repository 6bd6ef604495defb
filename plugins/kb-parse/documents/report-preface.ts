/** Says that lines stand above the first document of a file, which belong to none. */
import type { VFile } from 'vfile'
import { report } from '../source/report.ts'
import type { TextLines } from '../source/text-lines.ts'
import { shorten } from './shorten.ts'

/** A line of nothing but rules says nothing. */
const WORD = /[^-=*_\s]/

/** @param end the first document's first line */
export function reportPreface(lines: TextLines, end: number, file: VFile): void {
  const found: number[] = []
  for (let index = 0; index < end; index += 1) if (WORD.test(lines.slice(index))) found.push(index)
  const [first] = found
  if (first === undefined) return
  const reason = `Found ${found.length} lines above the first article, expected none: \`${shorten(lines.slice(first))}\``
  report(file, 'preface', reason, { line: lines.number(first), column: 1 })
}
