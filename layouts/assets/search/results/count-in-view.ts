/**
 * Counts the results that a reader sees before scrolling. Their texts are fetched before those of the others, which take
 * the line for themselves only once the first can be read.
 */

/** Pixels that most results take: title, facts and three lines of text, which are more lines in a narrow window. */
const HEIGHTS = { wide: 180, narrow: 290 } as const

/** @param top pixels from the top of the window to the list */
export function countInView(top: number, windowHeight: number, isWide: boolean): number {
  return Math.max(1, Math.ceil((windowHeight - top) / (isWide ? HEIGHTS.wide : HEIGHTS.narrow)))
}
