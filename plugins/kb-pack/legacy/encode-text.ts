/**
 * Text as windows-1252, the character set of Windows 98: what it lacks is written as a numeric character reference.
 *
 * `é € ń` -> E9 20 80 20 and `&#324;`
 */
import iconv from 'iconv-lite'

/** The characters of the bytes from 80 to 9F, of which five have none. */
const BYTES = new Map(
  Array.from({ length: 0x20 }, (_, index) => 0x80 + index)
    .map((byte): [string, number] => [iconv.decode(Buffer.of(byte), 'windows-1252'), byte])
    .filter(([character]) => character !== '\ufffd' && character > '\u009f'),
)
const OTHERS = /[^\0-\u00ff]/gu
/** What is no character of HTML 4.01 (its SGML declaration). */
const NOT_IN_HTML = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu

export function encodeText(html: string): Buffer {
  const written = html.replaceAll(NOT_IN_HTML, '\ufffd').replaceAll(OTHERS, (character) => {
    const byte = BYTES.get(character)
    return byte === undefined ? `&#${character.codePointAt(0)};` : String.fromCharCode(byte)
  })
  return Buffer.from(written, 'latin1')
}
