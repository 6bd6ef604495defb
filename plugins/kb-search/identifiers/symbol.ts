/**
 * Tells names of programs' own things from words: functions, messages, constants, values of the registry. What a
 * compiler or the registry knows is written together, with capitals or underscores inside, or with parentheses behind.
 *
 * `RegOpenKeyEx`, `WM_PAINT`, `__chkstk`, `printf()` -> themselves; `Windows`, `and/or` -> nothing
 */

/** A capital behind a small letter: `AutoShareServer`. */
const MIXED = String.raw`(?=\w*[a-z][A-Z])[A-Za-z]\w{4,60}`

/** An underscore between or before letters: `WM_PAINT`, `_dos_findfirst`. */
const UNDERSCORED = String.raw`(?=\w*[A-Za-z])(?=_|[A-Za-z0-9]+_)\w{4,60}`

const CALLED = String.raw`[A-Za-z]\w{2,60}(?=\(\))`

const symbol = new RegExp(String.raw`(?<![\w.@\\/-])(?:${MIXED}|${UNDERSCORED}|${CALLED})(?![\w@])(?!\.\w)`, 'g')

/** All symbols of a text in their order, as written. */
export function findSymbols(text: string): string[] {
  return [...text.matchAll(symbol)].map(([name]) => name)
}

/** Whether a text is one symbol and nothing else. */
export function isSymbol(text: string): boolean {
  return findSymbols(text)[0] === text
}
