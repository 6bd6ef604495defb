/**
 * Chooses how a file's bytes are read, on evidence alone, and reads them.
 *
 * When: once for each file, before anything looks at its text.
 * In: `E1 63 F3` ("ác..." in Windows-1252). Out: `{text: 'ác…', encoding: 'windows-1252', reason: 'one byte above 0x7F …'}`.
 *
 * Control characters come out as Unicode control pictures, so that nothing invisible reaches a page; the text keeps its
 * length, so that offsets into it stay true.
 */
import { isAscii, isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import type { Decoded } from '../types.ts'
import { chooseCodePage } from './choose-code-page.ts'
import { showControlCharacters } from './control-pictures.ts'

/** Bytes that are looked at to tell UTF-16 without a byte order mark. */
const SAMPLE_LENGTH = 1024

/**
 * Reads bytes as text.
 * @param bytes One file as it stands.
 * @returns The text without its byte order mark, the encoding, and why it was chosen where that is not plain.
 */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const marked = decodeByMark(buffer)
  if (marked) return marked
  const wide = guessWideEncoding(buffer)
  if (wide) return read(buffer, wide, 'every second byte is zero, no byte order mark')
  if (isAscii(buffer)) return makePrintable({ text: buffer.toString('latin1'), encoding: 'ascii', reason: null })
  if (isUtf8(buffer)) return makePrintable({ text: buffer.toString('utf8'), encoding: 'utf-8', reason: null })
  const { encoding, reason } = chooseCodePage(buffer.toString('latin1'))
  return read(buffer, encoding, reason)
}

function decodeByMark(buffer: Buffer): Decoded | null {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf && isUtf8(buffer)) {
    return makePrintable({ text: buffer.toString('utf8', 3), encoding: 'utf-8', reason: null })
  }
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return read(buffer.subarray(2), 'utf-16le', 'byte order mark')
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return read(buffer.subarray(2), 'utf-16be', 'byte order mark')
  return null
}

/** English text in UTF-16 has a zero in every other byte; nothing else of text has more than a few. */
function guessWideEncoding(buffer: Buffer): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(buffer.length, SAMPLE_LENGTH) & ~1
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (buffer[index] === 0) even += 1
    if (buffer[index + 1] === 0) odd += 1
  }
  const most = (length / 2) * 0.8
  if (odd >= most && even <= length / 40) return 'utf-16le'
  if (even >= most && odd <= length / 40) return 'utf-16be'
  return null
}

function read(buffer: Buffer, encoding: Exclude<Decoded['encoding'], 'ascii'>, reason: string): Decoded {
  return makePrintable({ text: iconv.decode(buffer, encoding, { stripBOM: false }), encoding, reason })
}

/** Signs take the place of control characters and of halves of surrogate pairs, which UTF-16 may hold. */
function makePrintable({ text, encoding, reason }: Decoded): Decoded {
  const printable = showControlCharacters(text.toWellFormed())
  if (printable === text) return { text, encoding, reason }
  const found = 'control characters or halves of surrogate pairs, shown as signs'
  return { text: printable, encoding, reason: reason === null ? found : `${reason}; ${found}` }
}
