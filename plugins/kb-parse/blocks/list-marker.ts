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

const BULLETS = new Set(['-', '*', 'o', '\u00b7', '\u2022'])
const SPACE = 32
/** "- or -" stands between items and begins none. */
const SEPARATOR = /^-+ *(?:or|and|and\/or) *-+$/i
const LONGEST_NUMBER = 3
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** Reads the mark at an index of a line, its first character that is not a space; null where there is none. */
export function readMarker(text: string, index: number): Marker | null {
  const first = text.charAt(index)
  if (BULLETS.has(first)) return readBullet(text, index, first as MarkerFamily)
  const code = text.charCodeAt(index)
  const isNumberStart = first === '(' || (code >= 48 && code <= 57) || isLetter(code)
  return isNumberStart ? readNumber(text, index) : null
}

function readBullet(text: string, index: number, family: MarkerFamily): Marker | null {
  if (index + 1 < text.length && text.charCodeAt(index + 1) !== SPACE) return null
  const contentIndex = skipSpaces(text, index + 1)
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
  const counted = readCount(text.slice(from, to))
  if (!counted) return null
  const delimiter = isOpen ? '()' : closing
  return { ...counted, text: text.slice(index, to + 1), delimiter, contentIndex: skipSpaces(text, to + 1) }
}

function readCount(word: string): Pick<Marker, 'family' | 'number'> | null {
  const code = word.charCodeAt(0)
  if (code >= 48 && code <= 57) {
    return /^\d{1,3}$/.test(word) ? { family: 'decimal', number: Number(word) } : null
  }
  if (word.length === 1 && word !== 'i') {
    const isLower = code >= 97
    return { family: isLower ? 'lower-alpha' : 'upper-alpha', number: code - (isLower ? 96 : 64) }
  }
  const roman = ROMAN.indexOf(word)
  return roman < 0 ? null : { family: 'lower-roman', number: roman + 1 }
}

/** The same mark read as one of another family: after `h.` the mark `i.` is a letter, not a number. */
export function readAs(marker: Marker, family: MarkerFamily): Marker {
  const letter = marker.text.replace(/[().]/g, '')
  if (marker.family !== 'lower-roman' || family !== 'lower-alpha' || letter.length !== 1) return marker
  return { ...marker, family, number: letter.charCodeAt(0) - 96 }
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
