/** The key under which the word index has the texts with a name, in any of its writings. */

/** Sorts behind all words of ASCII, of which names consist: a part of the index is read once, in order. */
const NAME_SIGN = '}'

/** `['windows', 'nt', '40']` -> `}windows nt 40` */
export function nameKey(words: readonly string[]): string {
  return `${NAME_SIGN}${words.join(' ')}`
}
