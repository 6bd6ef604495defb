/** The orders in which lists reach a page: by code unit, so that they are the same in every locale. */

/** Plain order of strings. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** `Q9` before `Q10`: article ids by their number, and what is no article id by its text. */
export function compareIds(a: string, b: string): number {
  return a.length - b.length || compareText(a, b)
}

/** By kind, then by name. */
export function compareNames(a: { kind: string; name: string }, b: { kind: string; name: string }): number {
  return compareText(a.kind, b.kind) || compareText(a.name, b.name)
}
