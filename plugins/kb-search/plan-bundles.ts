/**
 * Says which articles go together, into one bundle or one part of it: ranges of article numbers whose ends are fixed, so
 * that a new article touches one only. The whole range is halved until none holds more than it may.
 *
 * Articles evenly on 0 to 1,048,575 and room for a quarter in each bundle -> four ranges of 262,144 numbers.
 */

/** Articles from number `from` up to but not including `to`. */
export interface NumberRange {
  from: number
  to: number
}

/** Numbers that are never told apart: the parts that articles are kept in until all are known. */
export const RANGE_UNIT = 4096

/** Six digits were the longest; the real archive's numbers end at 329,000. */
const WHOLE: NumberRange = { from: 0, to: 2 ** 20 }

/**
 * Plans ranges of at most `limit` articles, in order of their numbers; empty ranges are left out. A range of
 * `RANGE_UNIT` numbers is not halved, whatever it holds.
 * @param counts articles, as `countUnits` counts them
 * @param within the range to divide; all numbers where it is left out
 */
export function planRanges(
  counts: ReadonlyMap<number, number>,
  limit: number,
  within: NumberRange = wholeRange(counts),
): NumberRange[] {
  return halve(within, counts, limit)
}

/** Counts articles by `Math.floor(number / RANGE_UNIT)`. */
export function countUnits(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const number of numbers) {
    const unit = Math.floor(number / RANGE_UNIT)
    counts.set(unit, (counts.get(unit) ?? 0) + 1)
  }
  return counts
}

function wholeRange(counts: ReadonlyMap<number, number>): NumberRange {
  const largest = Math.max(0, ...counts.keys())
  let { to } = WHOLE
  while (to <= largest * RANGE_UNIT) to *= 2
  return { from: 0, to }
}

function halve(range: NumberRange, counts: ReadonlyMap<number, number>, limit: number): NumberRange[] {
  const articles = countArticles(range, counts)
  if (articles === 0) return []
  const middle = (range.from + range.to) / 2
  if (articles <= limit || range.to - range.from <= RANGE_UNIT) return [range]
  return [
    { from: range.from, to: middle },
    { from: middle, to: range.to },
  ].flatMap((half) => halve(half, counts, limit))
}

function countArticles({ from, to }: NumberRange, counts: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const [unit, count] of counts) if (unit * RANGE_UNIT >= from && unit * RANGE_UNIT < to) sum += count
  return sum
}
