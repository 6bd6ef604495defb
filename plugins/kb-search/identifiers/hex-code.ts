/**
 * Brings an error code to one form, whichever way it is written: with `0x` or `&H`, as eight bare digits, or as the
 * decimal number that a script host shows for the same 32 bits.
 *
 * `0x80040154`, `80040154`, `&H80040154`, `-2147221164` -> `0x80040154`; `0x0000000A` -> `0xa`; `1811` -> null
 */

const prefixed = /^(?:0x|&h)0*([0-9a-f]{1,8})[lh&]?$/i
const bare = /^(?=[0-9a-f]*[0-9])0*([0-9a-f]{1,8})$/i
const BARE_LENGTH = 8
const negative = /^-\d{6,10}$/
const unsigned = /^\d{10}$/

/** Smaller numbers are error numbers in their own right. */
const SMALLEST_STATUS = 0x80000000
const MODULUS = 2 ** 32

/** The code in lower case without leading zeros, or null where the token is no such code. */
export function normaliseHexCode(token: string): string | null {
  const digits = prefixed.exec(token)?.[1] ?? (token.length === BARE_LENGTH ? bare.exec(token)?.[1] : undefined)
  if (digits !== undefined) return `0x${digits.toLowerCase()}`
  if (negative.test(token) || unsigned.test(token)) {
    const value = Number(token) < 0 ? Number(token) + MODULUS : Number(token)
    if (value >= SMALLEST_STATUS && value < MODULUS) return `0x${value.toString(16)}`
  }
  return null
}

/**
 * All writings of a code that articles may use, as Pagefind keeps them, without signs: `0x80040154` ->
 * `80040154`, `0x80040154`, `2147221164`. Nothing for what is no code.
 */
export function writeHexCode(code: string): string[] {
  const digits = prefixed.exec(code)?.[1]
  if (digits === undefined) return []
  const value = Number.parseInt(digits, 16)
  const padded = digits.padStart(BARE_LENGTH, '0')
  const decimal = value >= SMALLEST_STATUS ? [String(MODULUS - value)] : []
  return [...new Set([padded, `0x${padded}`, `0x${digits}`, ...decimal])]
}
