/** Pagefind sorts words by their UTF-8 bytes. Code units sort them likewise, but for words beyond the basic plane. */

const surrogate = /[\ud800-\udfff]/

/** Below zero where the first word comes first, above where the other does. */
export function compareByBytes(one: string, other: string): number {
  if (one === other) return 0
  if (surrogate.test(one) || surrogate.test(other)) return Buffer.compare(Buffer.from(one), Buffer.from(other))
  return one < other ? -1 : 1
}
