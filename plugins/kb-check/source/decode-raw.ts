/**
 * Decodes a raw file for the lossless check, apart from `kb-parse`'s own decoding. The comparison folds all characters
 * beyond ASCII (see `split-words.ts`), so only what tells letters from box drawing matters here.
 */
import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'

/** How the bytes of a file are read. */
export type RawEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'cp437'

const utf8 = new TextDecoder('utf-8')
/** Code page 437's horizontal rules, which stand in runs where a table is drawn; accented capitals never do. */
const drawnRule = /[\xC4\xCD]{3}/

/** By its byte order mark, else UTF-8 where valid, else code page 437 or Windows-1252. */
export function findRawEncoding(bytes: Uint8Array): RawEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (isUtf8(bytes)) return 'utf-8'
  return drawnRule.test(asBuffer(bytes).toString('latin1')) ? 'cp437' : 'windows-1252'
}

/** The text of a file. @param encoding that of the file, where the bytes are a part of it */
export function decodeRaw(bytes: Uint8Array, encoding: RawEncoding = findRawEncoding(bytes)): string {
  return encoding === 'utf-8' ? utf8.decode(bytes) : iconv.decode(asBuffer(bytes), encoding)
}

/** The same bytes, not copied. */
function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}
