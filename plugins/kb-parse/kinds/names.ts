/**
 * Set-off names: files, products, addresses, words to search for. In: `S E R V P A C K`, `Microsoft Corporation`. Out: true.
 */

/** What code, commands, paths and values have and names have not. */
const TECHNICAL = /[\\=<>{};|#@%^~_]|\b[0-9a-f]{6,}\b|\w\(|\d,\d+,|^[-/+*>]\S|\s\/[A-Z]/i

const FILE_NAME = /^[\w$~!-]{1,30}\.\w{1,4}$/

/** Whether each line is the name of a file, or has nothing of code in it. */
export function isNames(texts: readonly string[]): boolean {
  return texts.every((text) => FILE_NAME.test(text) || !TECHNICAL.test(text))
}

/** A word with its letters apart, as articles name a search word. In: `S E R V P A C K`. Out: true. */
export function isSpelledOut(texts: readonly string[]): boolean {
  return texts.length === 1 && /^(?:[A-Z0-9] +){2,}[A-Z0-9]$/.test(texts[0] ?? '')
}
