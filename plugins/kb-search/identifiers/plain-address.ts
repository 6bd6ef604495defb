/**
 * Brings an address to one writing, as it came through forums, mail and scanners: percent signs and HTML's entities
 * decoded, blanks around its marks gone, slashes for backslashes.
 *
 * `default.aspx?scid=kb%3Ben-us%3B122675&amp;x=9` -> `default.aspx?scid=kb;en-us;122675&x=9`
 */

/** An address within an address is encoded twice, within another one three times. */
const MOST_ENCODINGS = 3

/** What takes no room: soft hyphens, zero-width spaces and joiners, marks of byte order. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** Text without an address stays legible but loses blanks around such marks. */
export function writePlainAddress(address: string): string {
  return decodePercents(address.normalize('NFKC').replace(invisible, ''))
    .replace(/&amp;/gi, '&')
    .replace(/&#(?:(\d{2,3})|x([\da-f]{2}));/gi, (_, decimal?: string, hex?: string) =>
      String.fromCharCode(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)),
    )
    .replaceAll('\\', '/')
    .replace(/\s*([/;:=?&])\s*/g, '$1')
    .replace(/\/{2,}/g, '/')
}

/** A `%` that encodes nothing stays, and so does what is no sign of ASCII: it is in no address of an article. */
function decodePercents(text: string): string {
  let plain = text
  for (let encoding = 0; encoding < MOST_ENCODINGS && plain.includes('%'); encoding += 1) {
    plain = plain.replace(/%([2-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  }
  return plain
}
