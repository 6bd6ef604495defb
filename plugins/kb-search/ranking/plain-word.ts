/** A word as Pagefind keeps it before it takes its ending off: lower case, without accents and punctuation. */

/** `Café's` -> `cafes`; `WM_PAINT` -> `wm_paint` */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}_]/gu, '')
}
