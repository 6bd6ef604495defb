/**
 * Writes ascending numbers as text that packs well: each as what it has more than the one before, in one character where
 * that is little. Most articles come soon after the one before them, and a list in JSON has a comma for each.
 *
 * `[10022, 10060, 10061]` -> `!7qe!I$`
 */
import { fromDifferences, toDifferences } from './differences.ts'

/** The character for 0; those from here to `[` stand in JSON as they are. */
const ZERO = '#'.charCodeAt(0)
const LARGEST = '['.charCodeAt(0) - ZERO

/** Around a number that has no character of its own. */
const MARK = '!'
const BASE = 36

/** Numbers, none below the one before. */
export function writeNumbers(numbers: readonly number[]): string {
  return toDifferences(numbers).map(writeDifference).join('')
}

/** What `writeNumbers` has written. */
export function readNumbers(text: string): number[] {
  const differences: number[] = []
  for (let at = 0; at < text.length; at++) {
    const start = at + 1
    if (text[at] === MARK) at = text.indexOf(MARK, start)
    differences.push(at < start ? text.charCodeAt(at) - ZERO : Number.parseInt(text.slice(start, at), BASE))
  }
  return fromDifferences(differences)
}

function writeDifference(difference: number): string {
  return difference <= LARGEST ? String.fromCharCode(ZERO + difference) : `${MARK}${difference.toString(BASE)}${MARK}`
}
