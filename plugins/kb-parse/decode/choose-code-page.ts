/**
 * Tells Windows-1252 from code page 437 by what the bytes above 0x7F would be in each, and in what company.
 *
 * When: a file is neither ASCII nor UTF-8 nor UTF-16, or the converter's escapes of form 1 name bytes.
 * In: `empf\x84nger`. Out: `{encoding: 'cp437', reason}`, for 0x84 between letters is ä there and a low quote here.
 */
import { type CodePage, readByte } from './code-pages.ts'

/** A choice, with its evidence in words. */
export interface CodePageChoice {
  encoding: CodePage
  reason: string
}

const LETTER = /\p{L}/u
const BOX_DRAWING = /[\u2500-\u259f]/
/** Signs that English technical text uses: quotes, dashes, bullets, paragraph and section signs, degree, trade marks, fixed space. */
const PLAIN_SIGN =
  /[\u2018\u2019\u201c\u201d\u2013\u2014\u2022\u2026\u2122\u00a0\u00a7\u00a9\u00ae\u00b0\u00b1\u00b5\u00b6\u00b7\u00bc\u00bd]/
/** Bytes that Windows-1252 leaves undefined. */
const UNDEFINED_IN_WINDOWS = /[\x81\x8d\x8f\x90\x9d]/
const HIGH_BYTE = /[\x80-\xff]/g

/**
 * @param text Bytes as a string of characters 0 to 255.
 * @returns Windows-1252 unless the evidence for code page 437 is stronger: these texts came through Windows.
 */
export function chooseCodePage(text: string): CodePageChoice {
  let windows = 0
  let dos = 0
  let count = 0
  for (const match of text.matchAll(HIGH_BYTE)) {
    windows += weigh(text, match.index, 'windows-1252')
    dos += weigh(text, match.index, 'cp437')
    count += 1
  }
  const encoding = dos > windows ? 'cp437' : 'windows-1252'
  return { encoding, reason: `${count} bytes above 0x7F: windows-1252 scores ${windows}, cp437 ${dos}` }
}

/** How much one byte in its place speaks for a code page. */
function weigh(text: string, index: number, codePage: CodePage): number {
  const byte = text.charCodeAt(index)
  if (codePage === 'windows-1252' && UNDEFINED_IN_WINDOWS.test(text.charAt(index))) return -3
  const character = readByte(byte, codePage)
  if (LETTER.test(character)) return isLetterAt(text, index - 1) || isLetterAt(text, index + 1) ? 2 : 0
  if (BOX_DRAWING.test(character)) return isBesideSame(text, index, codePage) ? 3 : 0
  return PLAIN_SIGN.test(character) ? 2 : 0
}

function isLetterAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index) | 0x20
  return code >= 0x61 && code <= 0x7a
}

/** Box drawing comes in runs. */
function isBesideSame(text: string, index: number, codePage: CodePage): boolean {
  return [index - 1, index + 1].some((beside) => {
    const byte = text.charCodeAt(beside)
    return byte >= 0x80 && BOX_DRAWING.test(readByte(byte, codePage))
  })
}
