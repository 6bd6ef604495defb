/**
 * Counts the results that a reader sees before scrolling. Their texts are fetched before those of the others, which take
 * the line for themselves only once the first can be read.
 */

/** Pixels that most results take in a wide window: title, facts and three lines of text. In a narrow one they take more. */
const HEIGHT = 180

/** @param top pixels from the top of the window to the list */
export function countInView(top: number, windowHeight: number): number {
  return Math.max(1, Math.ceil((windowHeight - top) / HEIGHT))
}
