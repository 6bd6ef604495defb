/** The key under which the word index has the titles with a word, beside the texts with it. */

/** Sorts behind all plain words without accents, so that how frequent these are is known before. */
const TITLE_SIGN = '~'

/** `window` -> `~window` */
export function titleKey(stem: string): string {
  return `${TITLE_SIGN}${stem}`
}

/** The stem of a key of titles; null for any other word of the index. */
export function stemOfTitleKey(word: string): string | null {
  return word.startsWith(TITLE_SIGN) ? word.slice(TITLE_SIGN.length) : null
}
