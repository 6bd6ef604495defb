/**
 * Character classes by code, for scanners that look at the neighbours of a candidate.
 *
 * `isWord('a'.charCodeAt(0))` is true, `isWord(NaN)` (outside a text) is false.
 */

const WORD = 1
const DIGIT = 2
const HEX_DIGIT = 4

/** One byte of class bits for each ASCII code. */
const classes = new Uint8Array(128)
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_') add(character, WORD)
for (const character of '0123456789') add(character, DIGIT)
for (const character of '0123456789abcdefABCDEF') add(character, HEX_DIGIT)

/** Whether a code is an ASCII letter, a digit or an underscore. */
export function isWord(code: number): boolean {
  return code < 128 && (classOf(code) & WORD) !== 0
}

/** Whether a code is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code < 128 && (classOf(code) & DIGIT) !== 0
}

/** Whether a code is an ASCII digit of a hexadecimal number. */
export function isHexDigit(code: number): boolean {
  return code < 128 && (classOf(code) & HEX_DIGIT) !== 0
}

/** Whether a code is a space, a tab or a line ending. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

function classOf(code: number): number {
  return classes[code] ?? 0
}

function add(character: string, bit: number): void {
  const code = character.charCodeAt(0)
  classes[code] = classOf(code) | bit
}
