/** The query of an address, and whether it was typed. */

/** Longer queries are read by the extractors: they are pasted, not typed. */
const LONGEST_TYPED = 60

/** @param parameters the part of the address after the path */
export function readQuery(parameters: string): string {
  return new URLSearchParams(parameters).get('q')?.trim() ?? ''
}

export function isPasted(query: string): boolean {
  return query.length > LONGEST_TYPED
}
