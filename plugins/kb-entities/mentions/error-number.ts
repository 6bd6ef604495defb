/**
 * Find the decimal numbers of errors, each with the family that counts so, where the text says it: number 5 is one error
 * of Windows and another of Visual Basic.
 *
 *     Error 1058: It is disabled    ->  [{kind: 'errorCode', name: 'Error 1058', start: 0, end: 10}]
 *     Run-time errors '371' or 404  ->  'Run-time error 371' and 'Run-time error 404'
 *     net helpmsg 2140              ->  'System error 2140'
 *     error '-2147221164'           ->  '0x80040154', as the same 32 bits are written elsewhere
 *     an error 30 seconds later     ->  []
 */
import type { Mention } from '../types.ts'

/** How the names of a family's errors begin, and which words before "error" say that it is meant. */
const FAMILIES: readonly (readonly [name: string, words: string])[] = [
  ['Run-time error', 'run[- ]?time'],
  ['System error', String.raw`(?<!\bfile[ -])system|(?:windows )?nt|windows|win32|os`],
  ['Setup error', 'setup'],
  ['DOS error', '(?:ms-)?dos'],
  ['SQL error', 'sql(?: server)?'],
  ['ODBC error', 'odbc'],
  ['Jet error', 'jet(?: database)?(?: engine)?'],
  ['MAPI error', 'mapi'],
  ['HTTP error', 'http'],
  ['Sockets error', '(?:win|windows )?sock(?:ets?)?'],
  ['Service-specific error', 'service[- ]specific'],
]

/** Of errors whose family no text says. */
export const ANY_FAMILY = 'Error'

/** How names of errors begin. */
export const ERROR_FAMILIES: readonly string[] = [ANY_FAMILY, ...FAMILIES.map(([name]) => name)]

const SYSTEM = 'System error'

const familyBefore = FAMILIES.map(([name, words]) => ({
  name,
  pattern: new RegExp(`(?<![\\w-])(?:${words})[- ]\\s?$`, 'i'),
}))

const NOUN = String.raw`(?<noun>[- ](?:codes?|numbers?|messages?|msgs?|values?|ids?|no\.?|nr\.?)){0,2}`

/** Between words and number: `Error: 5`, `error code is 5`, `Error #5`, `error ['5']`. */
const MARKS = String.raw`\s{0,3}(?:(?:[:=#("'[]|(?:is|of|was|no\.?|number)\s|-\s)\s{0,2}){0,3}`

/** Neither part of a word, a decimal number, a time, a date or a range, nor counting something. */
const COUNTED = String.raw`seconds?|minutes?|hours?|days?|times?|bytes?|bits?|[kmg]b|percent|of|or more|others?|users?|files?|lines?`
const NUMBER = String.raw`(-?\d{1,10})(?![\w%]|[.,:]\d|-\w|\/(?:[a-z]|\d+\/)|\s(?:${COUNTED})\b|\s?(?:-|\bto|\bthrough)\s?\d)`

/** Most texts have none, and then nothing more is looked for. */
const anyDigit = /\d/

/** Found by itself, which is fast, before anything is read behind it. */
const word = /(?<![A-Za-z_]|#[Dd][Ee][Ff][Ii][Nn][Ee] )(?:[Ee]rror|ERROR)/g
const firstNumber = new RegExp(String.raw`error(?<plural>s?)\b${NOUN}${MARKS}${NUMBER}`, 'iy')

/** The further numbers of a list; one error alone is followed by a comma and something else. */
const joint = String.raw`\s{0,2}(?:\bor\b|\band\b|&)\s{0,2}|\/`
const nextOfOne = new RegExp(String.raw`['")\]]?(?:${joint})['"(#]?${NUMBER}`, 'iy')
const nextOfSeveral = new RegExp(
  String.raw`['")\]]?(?:\s{0,2}[,;]\s{0,2}(?:\bor\s|\band\s|&)?|${joint})['"(#]?${NUMBER}`,
  'iy',
)

const helpNumber = /\bnet\s{1,2}helpmsg\s{1,2}(\d{1,5})(?!\w)/gi

/** Enough text for the words of any family. */
const BEFORE = 24

/** Digits of an error that is counted; more make up 32 bits. */
const MOST_DIGITS = 6
const SMALLEST_STATUS = 0x8000_0000
const MODULUS = 2 ** 32

/** Every number of an error in order. In set-off text the number must stand in the line of its word. */
export function findErrorNumbers(text: string, setOff: boolean): Mention[] {
  const mentions: Mention[] = []
  if (!anyDigit.test(text)) return mentions
  if (text.includes('rror') || text.includes('RROR')) pushErrors(mentions, text, setOff)
  if (text.includes('elpmsg') || text.includes('ELPMSG')) pushHelpNumbers(mentions, text)
  return mentions
}

/** The family and number of an error's name: `Error -1018` -> `Error` and -1018; null where it is another code. */
export function readErrorNumber(name: string): { family: string; number: number } | null {
  const match = /^(.*?rror) (-?\d+)$/.exec(name)
  return match?.[1] === undefined ? null : { family: match[1], number: Number(match[2]) }
}

function pushErrors(mentions: Mention[], text: string, setOff: boolean): void {
  for (const { index } of text.matchAll(word)) {
    firstNumber.lastIndex = index
    const match = firstNumber.exec(text)
    if (!match) continue
    const [words, plural, noun = '', digits = ''] = match
    if ((setOff && words.includes('\n')) || isOrdinal(noun, digits)) continue
    const { family, start } = findFamily(text, index)
    const end = index + words.length
    push(mentions, family, digits, start, end)
    pushFurther(mentions, text, end, family, plural === '' ? nextOfOne : nextOfSeveral)
  }
}

/** "Error message 2" is the second of those that an article tells of. */
function isOrdinal(noun: string, digits: string): boolean {
  return digits.length === 1 && /messages?|msgs?/i.test(noun)
}

function findFamily(text: string, start: number): { family: string; start: number } {
  const before = text.slice(Math.max(0, start - BEFORE), start)
  for (const { name, pattern } of familyBefore) {
    const words = pattern.exec(before)
    if (words) return { family: name, start: start - words[0].length }
  }
  return { family: ANY_FAMILY, start }
}

function pushFurther(mentions: Mention[], text: string, from: number, family: string, next: RegExp): void {
  next.lastIndex = from
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    const digits = match[1] ?? ''
    push(mentions, family, digits, next.lastIndex - digits.length, next.lastIndex)
  }
}

function pushHelpNumbers(mentions: Mention[], text: string): void {
  for (const match of text.matchAll(helpNumber)) {
    push(mentions, SYSTEM, match[1] ?? '', match.index, match.index + match[0].length)
  }
}

/** No error has the number 0. */
function push(mentions: Mention[], family: string, digits: string, start: number, end: number): void {
  const number = Number(digits)
  const isShort = digits.replace('-', '').length <= MOST_DIGITS
  const name = isShort ? `${family} ${number}` : nameStatus(number)
  if (number !== 0 && name !== null) mentions.push({ kind: 'errorCode', name, start, end })
}

/** The 32 bits of a signed or unsigned number that is no smaller than a status. */
function nameStatus(number: number): string | null {
  const bits = number < 0 ? number + MODULUS : number
  return bits >= SMALLEST_STATUS && bits < MODULUS ? `0x${bits.toString(16)}` : null
}
