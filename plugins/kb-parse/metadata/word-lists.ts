/**
 * Splits the lists of words that headers and trailers hold.
 *
 * In: `ENDUSER | buglist4.50 B_BasicCom | mspl13_basic`. Out: `['ENDUSER', 'buglist4.50', 'B_BasicCom', 'mspl13_basic']`.
 */

/** The number of a service request has a blank within: `SR# S890210-55`. */
const WORD = /SR# *S?\d{4,8}-\d+(?!\S)|\S+/g

/**
 * Words between white space; a `|`, alone or behind a word (Q50410), only divides the fields of a Programmer's Library
 * header.
 */
export function splitWords(text: string): string[] {
  return (text.match(WORD) ?? [])
    .map((word) => word.replace(/\|$/, '').replace(/\s+/, ' '))
    .filter((word) => word !== '')
}

/** Names between `|`, `,` or `;`, which may have spaces: `MS-DOS | OS/2`. */
export function splitNames(text: string): string[] {
  return text
    .split(/[|,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
