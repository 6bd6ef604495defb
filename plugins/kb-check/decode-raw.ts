/**
 * Decodes a raw file for the lossless check, apart from `kb-parse`'s own decoding. The comparison folds all characters
 * beyond ASCII (see `split-words.ts`), so only what tells letters from box drawing matters here.
 */
import iconv from 'iconv-lite'

const utf8 = new TextDecoder('utf-8', { fatal: true })
/** Code page 437's horizontal rules, which stand in runs where a table is drawn; accented capitals never do. */
const drawnRule = /[\u00C4\u00CD\u2500\u2550]{3}/

/** The text of a file: by its byte order mark, else UTF-8 where valid, else code page 437 or Windows-1252. */
export function decodeRaw(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(Buffer.from(bytes), 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(Buffer.from(bytes), 'utf-16be')
  try {
    return utf8.decode(bytes)
  } catch {
    const latin = iconv.decode(Buffer.from(bytes), 'windows-1252')
    return drawnRule.test(latin) ? iconv.decode(Buffer.from(bytes), 'cp437') : latin
  }
}
