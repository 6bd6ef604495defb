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

const token = new RegExp(`${MARK}([^${MARK}]+)${MARK}|.`, 'gs')

/** Numbers, none below the one before. */
export function writeNumbers(numbers: readonly number[]): string {
  return toDifferences(numbers).map(writeDifference).join('')
}

/** What `writeNumbers` has written. */
export function readNumbers(text: string): number[] {
  const differences = Array.from(text.matchAll(token), ([character, large]) =>
    large === undefined ? character.charCodeAt(0) - ZERO : Number.parseInt(large, BASE),
  )
  return fromDifferences(differences)
}

function writeDifference(difference: number): string {
  return difference <= LARGEST ? String.fromCharCode(ZERO + difference) : `${MARK}${difference.toString(BASE)}${MARK}`
}
