/**
 * The marks that begin an item of a list.
 *
 * In: `10. Restart`, `a) Click OK`, `(2) Type`, `- Himem.sys`, `* Setver.exe`. Out: the mark as written, its family
 * (items of one list share it), its number, and where the item's text begins.
 */

/** How the items of a list are marked; each bullet character and each way of counting is a family of its own. */
export type MarkerFamily =
  | 'decimal'
  | 'lower-alpha'
  | 'upper-alpha'
  | 'lower-roman'
  | '-'
  | '*'
  | '.'
  | 'o'
  | '\u00b7'
  | '\u2022'

/** One mark. */
export interface Marker {
  family: MarkerFamily
  /** As written, `a)`. */
  text: string
  /** What is written around the number: `.`, `)` or `()`; empty for bullets. */
  delimiter: string
  /** 1 for `a`, `A` and `i`; null for bullets. */
  number: number | null
  /** Index in the line of the item's text. */
  contentIndex: number
}

const BULLETS: ReadonlyMap<number, MarkerFamily> = new Map(
  (['-', '*', '.', 'o', '\u00b7', '\u2022'] as const).map((family) => [family.charCodeAt(0), family]),
)
const SPACE = 32
const OPENING = 40
const CLOSING = 41
const DOT = 46
const ZERO = 48
const NINE = 57
/** A full stop is a bullet only where a word stands well apart from it; in a list of files it names the folder (Q98203). */
const DOT_BULLET = /^\. {2,7}["(]?\w/
/** Letters of `viii`. */
const LONGEST_ROMAN = 4
/** "- or -" stands between items and begins none. */
const SEPARATOR = /^-+ *(?:or|and|and\/or) *-+$/i
const LONGEST_NUMBER = 3
/** Longer numbers in brackets are area codes (Q137690). */
const LONGEST_IN_BRACKETS = 2
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** Reads the mark at an index of a line, its first character that is not a space; null where there is none. */
export function readMarker(text: string, index: number): Marker | null {
  const code = text.charCodeAt(index)
  if (isLetter(code)) return isLetterMark(text, index) ? readNumber(text, index) : readBulletAt(text, index, code)
  if ((code >= ZERO && code <= NINE) || code === OPENING) return readNumber(text, index)
  return readBulletAt(text, index, code)
}

/** Most lines begin with a word: only a letter alone, or the letters of a small roman number, can be a mark. */
function isLetterMark(text: string, index: number): boolean {
  for (let at = index + 1; at < index + LONGEST_ROMAN; at += 1) {
    const code = text.charCodeAt(at)
    if (code === DOT || code === CLOSING) return true
    if (code !== 105 && code !== 118 && code !== 120) return false
  }
  return text.charCodeAt(index + LONGEST_ROMAN) === DOT
}

function readBulletAt(text: string, index: number, code: number): Marker | null {
  const family = BULLETS.get(code)
  return family ? readBullet(text, index, family) : null
}

function readBullet(text: string, index: number, family: MarkerFamily): Marker | null {
  if (index + 1 < text.length && text.charCodeAt(index + 1) !== SPACE) return null
  const contentIndex = skipSpaces(text, index + 1)
  if (family === '.' && !DOT_BULLET.test(text.slice(index, contentIndex + 2))) return null
  if (contentIndex >= text.length || SEPARATOR.test(text.slice(index))) return null
  return { family, text: family, delimiter: '', number: null, contentIndex }
}

function readNumber(text: string, index: number): Marker | null {
  const isOpen = text.charAt(index) === '('
  const from = isOpen ? index + 1 : index
  let to = from
  while (to - from <= LONGEST_NUMBER + 1 && isDigitOrLetter(text.charCodeAt(to))) to += 1
  const closing = text.charAt(to)
  if (to === from || !(closing === ')' || (!isOpen && closing === '.'))) return null
  if (to + 1 < text.length && text.charCodeAt(to + 1) !== SPACE) return null
  const word = text.slice(from, to)
  const family = familyOf(word)
  if (!family) return null
  const delimiter = isOpen ? '()' : closing
  if (delimiter !== '.' && word.length > LONGEST_IN_BRACKETS && family === 'decimal') return null
  const contentIndex = skipSpaces(text, to + 1)
  return { family, text: text.slice(index, to + 1), delimiter, number: numberOf(word, family), contentIndex }
}

function familyOf(word: string): MarkerFamily | null {
  const code = word.charCodeAt(0)
  if (code >= ZERO && code <= NINE) return isNumber(word) ? 'decimal' : null
  if (ROMAN.includes(word)) return word === 'v' || word === 'x' ? 'lower-alpha' : 'lower-roman'
  if (word.length > 1) return null
  return code >= 97 ? 'lower-alpha' : 'upper-alpha'
}

function numberOf(word: string, family: MarkerFamily): number {
  if (family === 'decimal') return Number(word)
  if (family === 'lower-roman') return ROMAN.indexOf(word) + 1
  return word.charCodeAt(0) - (family === 'lower-alpha' ? 96 : 64)
}

/** A browser draws no zero before a number: `01.` stays text (Q153188). */
function isNumber(word: string): boolean {
  if (word.length > 1 && word.charCodeAt(0) === ZERO) return false
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index)
    if (code < ZERO || code > NINE) return false
  }
  return word.length <= LONGEST_NUMBER
}

/** The same mark read as one of another family: `i.` is a letter after `h.`, `v.` a number after `iv.`. */
export function readAs(marker: Marker, family: MarkerFamily): Marker {
  const isEither = marker.family === 'lower-roman' || marker.family === 'lower-alpha'
  const isWanted = family === 'lower-roman' || family === 'lower-alpha'
  if (!isEither || !isWanted || marker.family === family) return marker
  const word = marker.text.replace(/[().]/g, '')
  const fits = family === 'lower-alpha' ? word.length === 1 : ROMAN.includes(word)
  return fits ? { ...marker, family, number: numberOf(word, family) } : marker
}

function skipSpaces(text: string, from: number): number {
  let index = from
  while (index < text.length && text.charCodeAt(index) === SPACE) index += 1
  return index
}

function isLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 97 && lower <= 122
}

function isDigitOrLetter(code: number): boolean {
  return (code >= 48 && code <= 57) || isLetter(code)
}
