/** A text's words as Pagefind counts places. */

/** `'Cannot  Find.'` -> `['Cannot', 'Find.']` */
export function splitWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}
