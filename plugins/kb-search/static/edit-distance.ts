/**
 * How many slips of the finger lie between two words: a letter too many, too few, another one, or two exchanged.
 *
 * `netfi.dll` and `netif.dll` -> 1; `kernel` and `lamp` -> more than 2
 */

/** The distance (optimal string alignment), or `limit + 1` where it is larger than `limit`. */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      const changed = at(last, column - 1) + (same ? 0 : 1)
      const nearest = Math.min(changed, at(last, column) + 1, at(current, column - 1) + 1)
      const exchanged = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      current.push(exchanged ? Math.min(nearest, at(beforeLast, column - 2) + 1) : nearest)
    }
    if (Math.min(...current) > limit) return limit + 1
    beforeLast = last
    last = current
  }
  return Math.min(at(last, other.length), limit + 1)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
