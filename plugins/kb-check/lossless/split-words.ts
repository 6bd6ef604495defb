/**
 * Cuts a text into the words that the lossless check compares. Both sides, raw text and page, go through it, so that it
 * may fold what a faithful page is free to choose:
 *
 * - controls, their pictures (U+2400...) and the converter's escapes for them (`<00>`, `<7F>`) count as space;
 * - no-break spaces, `<A0>`, box drawing and `|` count as space, because tables are drawn with them;
 * - curly quotes count as straight ones, for two copies of one article may differ in just that (Q163522);
 * - other characters beyond ASCII, and escapes of a byte (`<B7>`), count as one unknown letter: which letter a byte
 *   stands for is the decoder's business, that it is there is ours.
 *
 * `splitWords('2 <B7> 3|caf\u00E9')` is `['2', '\uFFFD', '3', 'caf\uFFFD']`.
 */

/** Stands for a run of characters beyond ASCII. */
export const unknownLetter = '\uFFFD'

const tabWidth = 8

const foldable = /[^\x20-\x7E\t\r\n]|[<|]/
const spaceEscape = /<(?:[01][0-9A-F]|7F|A0)>/g
const byteEscape = /<[89A-F][0-9A-F]>/g
const spaceCharacter =
  /[\u0000-\u001F\u007F-\u00A0\u00AD\u2000-\u200F\u2028-\u202F\u2060-\u206F\u2400-\u2426\u2500-\u257F\u3000\uFEFF|]/g
const singleQuote = /[\u2018\u2019]|<9[12]>/g
const doubleQuote = /[\u201C\u201D]|<9[34]>/g
const beyondAscii = /[^\x00-\x7F]+/g

/**
 * The words of a text in order, folded.
 * @param columns takes the column at which each word begins, which is told of one line without tabs only; of a line that
 * folding made longer or shorter, -1
 */
export function splitWords(text: string, columns?: number[]): string[] {
  const folded = foldable.test(text) ? fold(text) : text
  const words: string[] = []
  let start = 0
  for (let index = 0; index <= folded.length; index += 1) {
    if (index < folded.length && !isSpace(folded.charCodeAt(index))) continue
    if (index > start) {
      words.push(folded.slice(start, index))
      columns?.push(folded.length === text.length ? start : -1)
    }
    start = index + 1
  }
  return words
}

/** A line as it stands on paper: its tabs are blanks up to the next eighth column. */
export function expandTabs(line: string): string {
  if (!line.includes('\t')) return line
  let expanded = ''
  for (const part of line.split(/(?<=\t)/)) {
    expanded += part.replace('\t', ' ')
    if (part.endsWith('\t')) expanded += ' '.repeat((tabWidth - (expanded.length % tabWidth)) % tabWidth)
  }
  return expanded
}

/** Space, tab, line feed, carriage return: all of ASCII's that `fold` leaves. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}

function fold(text: string): string {
  return text
    .replace(spaceEscape, ' ')
    .replace(spaceCharacter, ' ')
    .replace(singleQuote, "'")
    .replace(doubleQuote, '"')
    .replace(byteEscape, unknownLetter)
    .replace(beyondAscii, unknownLetter)
}
