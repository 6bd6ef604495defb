/** How names of several words begin: few queries of several words do, and only these are looked up among the names. */

/** The first two words of a name or query: `microsoft exchange directory` -> `microsoft exchange` */
export function nameBeginning(text: string): string {
  return text.split(' ', 2).join(' ')
}
