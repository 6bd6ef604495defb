/**
 * Undoes the escapes that the converter of form 1 wrote for bytes that it did not know: `<A0>`, `<B7>`, `<7F>`.
 *
 * Articles write `<CD>` for a drive, `<DD>` for a day, `<F5>` for a key and `<1B>` for a printer's code as well; the raw
 * copies settle which codes are always bytes (Q130149, Q109496) and which are always text (Q148272, Q308175, Q101042).
 * The others are bytes only beside a plain one: `<93><F1><94>` in Q192582.
 */
import type { CodePageChoice } from '../decode/choose-code-page.ts'
import { chooseCodePage } from '../decode/choose-code-page.ts'
import { readByte } from '../decode/code-pages.ts'
import { showControlCharacters } from '../decode/control-pictures.ts'
import type { SourceLine } from './source-line.ts'
import { replaceText } from './source-line.ts'

const ESCAPE = /<([0-9A-F]{2})>/g
const ESCAPE_LENGTH = 4

/** Undoes the escapes of a document's lines, in place. */
export function undoEscapes(lines: SourceLine[]): void {
  const found = new Map<number, Set<number>>()
  lines.forEach(({ text }, index) => {
    const plain = text.includes('<') ? findPlainEscapes(text) : null
    if (plain) found.set(index, plain)
  })
  if (found.size === 0) return
  const bytes = [...found].map(
    ([index, at]) => replaceEscapes(lines[index]?.text ?? '', at, (byte) => String.fromCharCode(byte)).text,
  )
  const read = readAs(chooseCodePage(bytes.join('\n')).encoding)
  for (const [index, at] of found) {
    const line = lines[index]
    if (!line) continue
    const { text, indexes } = replaceEscapes(line.text, at, read)
    lines[index] = replaceText(line, text, indexes)
  }
}

/** A title with its escapes undone. */
export function undoTitleEscapes(title: string): string {
  const plain = title.includes('<') ? findPlainEscapes(title) : null
  if (!plain) return title
  const bytes = replaceEscapes(title, plain, (byte) => String.fromCharCode(byte)).text
  return replaceEscapes(title, plain, readAs(chooseCodePage(bytes).encoding)).text
}

/** Where a line's escapes for bytes begin; null where it has none. */
function findPlainEscapes(text: string): Set<number> | null {
  const escapes = [...text.matchAll(ESCAPE)].map((match) => ({
    at: match.index,
    byte: Number.parseInt(match[1] ?? '', 16),
  }))
  const plain = new Set(escapes.filter(({ byte }) => isPlain(byte)).map(({ at }) => at))
  if (plain.size === 0) return null
  const isBesidePlain = (at: number) => plain.has(at - ESCAPE_LENGTH) || plain.has(at + ESCAPE_LENGTH)
  for (const { at } of escapes) if (isBesidePlain(at)) plain.add(at)
  for (const { at } of escapes.toReversed()) if (isBesidePlain(at)) plain.add(at)
  return plain
}

/** Codes that stand for a byte wherever the archive has them: no abbreviation or key is spelled so. */
function isPlain(byte: number): boolean {
  if (byte === 0x99 || byte === 0xa4) return false
  return (byte >= 0x7f && byte <= 0xba) || (byte >= 0xe0 && byte <= 0xef) || byte === 0xfc
}

function readAs(codePage: CodePageChoice['encoding']): (byte: number) => string {
  return (byte) => (byte < 0x80 ? showControlCharacters(String.fromCharCode(byte)) : readByte(byte, codePage))
}

function replaceEscapes(text: string, escapes: ReadonlySet<number>, read: (byte: number) => string) {
  let replaced = ''
  const indexes: number[] = []
  for (let index = 0; index < text.length; ) {
    const isEscape = escapes.has(index)
    replaced += isEscape ? read(Number.parseInt(text.slice(index + 1, index + 3), 16)) : text.charAt(index)
    indexes.push(index)
    index += isEscape ? ESCAPE_LENGTH : 1
  }
  indexes.push(text.length)
  return { text: replaced, indexes }
}
