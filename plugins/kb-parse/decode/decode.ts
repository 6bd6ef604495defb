/**
 * Chooses how a file's bytes are read, on evidence alone, and reads them.
 *
 * When: once for each file, before anything looks at its text.
 * In: `E1 63 F3` ("ác..." in Windows-1252). Out: `{text: 'ác…', encoding: 'windows-1252', reason: 'one byte above 0x7F …'}`.
 *
 * Control characters come out as Unicode control pictures, so that nothing invisible reaches a page; the text keeps its
 * length, so that offsets into it stay true.
 */
import type { ArticlePart, Decoded } from '../types.ts'
import { chooseCodePage } from './choose-code-page.ts'
import { readBytes } from './code-pages.ts'
import { showControlCharacters } from './control-pictures.ts'

/** Bytes that are looked at to tell UTF-16 without a byte order mark. */
const SAMPLE_LENGTH = 1024

/** Characters that are made of codes at once: calls take their arguments from a stack of limited size. */
const CODES_AT_ONCE = 8192
const MARK_OF_UTF_8 = '\ufeff'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Reads bytes as text.
 * @param bytes One file as it stands.
 * @returns The text without its byte order mark, the encoding, and why it was chosen where that is not plain.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return readWide(bytes.subarray(2), 'utf-16le', 'byte order mark')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return readWide(bytes.subarray(2), 'utf-16be', 'byte order mark')
  const wide = guessWideEncoding(bytes)
  if (wide) return readWide(bytes, wide, 'every second byte is zero, no byte order mark')
  const text = readUtf8(bytes)
  if (text === null) return readCodePage(bytes)
  // Only ASCII has as many characters as bytes.
  if (text.length === bytes.length) return makePrintable({ text, encoding: 'ascii', reason: null })
  return makePrintable({ text: takeMark(text), encoding: 'utf-8', reason: null })
}

/** Reads bytes of a file whose encoding is known, as `decode` reads the whole file. */
export function decodePart(bytes: Uint8Array, encoding: ArticlePart['encoding']): string {
  const isCodePage = encoding === 'windows-1252' || encoding === 'cp437'
  return showSigns(isCodePage ? readBytes(toCharacters(bytes), encoding) : takeMark(readUtf8(bytes) ?? ''))
}

function takeMark(text: string): string {
  return text.startsWith(MARK_OF_UTF_8) ? text.slice(1) : text
}

/** @returns null where the bytes are no UTF-8 */
function readUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

function readCodePage(bytes: Uint8Array): Decoded {
  const text = toCharacters(bytes)
  const { encoding, reason } = chooseCodePage(text)
  return makePrintable({ text: readBytes(text, encoding), encoding, reason })
}

/** Halves of surrogate pairs stay, so that they can be told; half a character at the end is left out. */
function readWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', reason: string): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const codes = new Uint16Array(bytes.length >> 1)
  for (let index = 0; index < codes.length; index += 1) {
    codes[index] = view.getUint16(index * 2, encoding === 'utf-16le')
  }
  return makePrintable({ text: toCharacters(codes), encoding, reason })
}

/** The characters with these codes. */
function toCharacters(codes: Uint8Array | Uint16Array): string {
  const parts: string[] = []
  for (let from = 0; from < codes.length; from += CODES_AT_ONCE) {
    parts.push(String.fromCharCode(...codes.subarray(from, from + CODES_AT_ONCE)))
  }
  return parts.join('')
}

/** English text in UTF-16 has a zero in every other byte; nothing else of text has more than a few. */
function guessWideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE_LENGTH) & ~1
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1
    if (bytes[index + 1] === 0) odd += 1
  }
  const most = (length / 2) * 0.8
  if (odd >= most && even <= length / 40) return 'utf-16le'
  if (even >= most && odd <= length / 40) return 'utf-16be'
  return null
}

function makePrintable({ text, encoding, reason }: Decoded): Decoded {
  const printable = showSigns(text)
  if (printable === text) return { text, encoding, reason }
  const found = 'control characters or halves of surrogate pairs, shown as signs'
  return { text: printable, encoding, reason: reason === null ? found : `${reason}; ${found}` }
}

/** Signs take the place of control characters and of halves of surrogate pairs, which UTF-16 may hold. */
function showSigns(text: string): string {
  return showControlCharacters(text.toWellFormed())
}
