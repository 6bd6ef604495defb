/**
 * Finds where words stand one behind the other, as in a name; a few words may stand between.
 *
 * `nt` and `40` in `Windows NT Server version 4.0` -> the place of `nt`
 */

/** How far behind a word the next one may stand. */
const LARGEST_GAP = 4

/** A version may stand further: `Visual Basic Professional Edition for Windows, versions 5.0, 6.0`. */
const LARGEST_VERSION_GAP = 9

/** A word of a name, and its places in one text, ascending. */
export interface NameWord {
  version: boolean
  positions: readonly number[]
}

/** The places of the first word behind which all others stand. */
export function findInOrder([first, ...others]: readonly NameWord[]): number[] {
  return first ? first.positions.filter((start) => standBehind(start, others)) : []
}

function standBehind(start: number, words: readonly NameWord[]): boolean {
  let place = start
  for (const { version, positions } of words) {
    const next = positions.find((position) => position > place)
    if (next === undefined || next - place > (version ? LARGEST_VERSION_GAP : LARGEST_GAP)) return false
    place = next
  }
  return true
}
