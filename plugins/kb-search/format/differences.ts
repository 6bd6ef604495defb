/** Ascending numbers as what each has more than the one before, which packs well: 10022, 10060 <-> 10022, 38 */

/** `[10022, 10060]` -> `[10022, 38]`. */
export function toDifferences(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0))
}

/** `[10022, 38]` -> `[10022, 10060]`. */
export function fromDifferences(differences: readonly number[]): number[] {
  let number = 0
  return differences.map((difference) => {
    number += difference
    return number
  })
}
