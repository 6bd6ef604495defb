/**
 * The characters of the bytes 0x80 to 0xFF in the two code pages of these texts: browsers read Windows-1252 but not code
 * page 437, and read Windows-1252 with control characters where it has no sign.
 *
 * Source: the tables of unicode.org, `MAPPINGS/VENDORS/MICSFT`. Bytes without a sign give U+FFFD.
 */

/** A code page for single bytes. */
export type CodePage = 'windows-1252' | 'cp437'

const TABLES: Readonly<Record<CodePage, string>> = {
  'windows-1252':
    '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ' +
    '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß' +
    'àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ' +
    'áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
    'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
}

const HIGH_CHARACTER = /[\x80-\xff]/g

/** The character that a byte above 0x7F stands for. */
export function readByte(byte: number, codePage: CodePage): string {
  return TABLES[codePage].charAt(byte - 0x80)
}

/** @param text Bytes as a string of characters 0 to 255. */
export function readBytes(text: string, codePage: CodePage): string {
  return text.replace(HIGH_CHARACTER, (character) => readByte(character.charCodeAt(0), codePage))
}
