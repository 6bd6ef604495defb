/**
 * Postings: rows of numbers of any length, packed into two typed arrays. The arrays are shared memory, so that worker
 * threads read them without a copy.
 *
 * In: `[[1, 2], [], [2]]`. Out: values `1 2 2`, starts `0 2 2 3`; inverted `[[], [0], [0, 2]]`.
 */

/** Row `r` is `values` from `starts[r]` to `starts[r + 1]`. */
export interface Postings {
  starts: Uint32Array
  values: Uint32Array
}

/** Zeros in memory that all threads see. */
export function sharedNumbers(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT))
}

/** Packs rows in their order. */
export function packPostings(rows: readonly ArrayLike<number>[]): Postings {
  const starts = sharedNumbers(rows.length + 1)
  rows.forEach((row, index) => {
    starts[index + 1] = starts[index]! + row.length
  })
  const values = sharedNumbers(starts[rows.length]!)
  rows.forEach((row, index) => {
    values.set(row, starts[index])
  })
  return { starts, values }
}

/** Turns "row holds value" around, for values below `valueCount`. The new rows ascend. */
export function invertPostings(postings: Postings, valueCount: number): Postings {
  const starts = sharedNumbers(valueCount + 1)
  for (const value of postings.values) starts[value + 1]!++
  for (let value = 0; value < valueCount; value++) starts[value + 1]! += starts[value]!
  const ends = starts.slice()
  const values = sharedNumbers(postings.values.length)
  for (let row = 0; row < countRows(postings); row++) {
    for (const value of rowOf(postings, row)) values[ends[value]!++] = row
  }
  return { starts, values }
}

/** One row, as a view: nothing is copied. */
export function rowOf({ starts, values }: Postings, row: number): Uint32Array {
  return values.subarray(starts[row], starts[row + 1])
}

/** How many values a row has. */
export function rowLength({ starts }: Postings, row: number): number {
  return starts[row + 1]! - starts[row]!
}

/** How many rows there are. */
export function countRows({ starts }: Postings): number {
  return starts.length - 1
}
