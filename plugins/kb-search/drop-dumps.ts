/**
 * Leaves hexadecimal dumps out of what is indexed. Nobody searches for the bytes of a dump, yet they are a large part
 * of the distinct words of the archive. Only lines that are nothing but a dump go; the text column goes with them.
 *
 * `0100: 4D 5A 90 00 03 00 00 00 MZ......` -> an empty line; `Error 80 04 01 54` stays.
 */

const address = String.raw`(?:[0-9A-Fa-f]{4,8}(?::[0-9A-Fa-f]{4})?[:\s]\s*)?`
const bytes = String.raw`(?:[0-9A-Fa-f]{2}[ \-]+){7}[0-9A-Fa-f]{2}(?![0-9A-Za-z])`
const words = String.raw`(?:[0-9A-Fa-f]{8} +){3}[0-9A-Fa-f]{8}(?![0-9A-Za-z])`
const dumpLine = new RegExp(String.raw`^[\s>]*${address}(?:${bytes}|${words}).*$`, 'gm')

export function dropDumps(text: string): string {
  return text.replace(dumpLine, '')
}
