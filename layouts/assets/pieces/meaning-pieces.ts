/**
 * What keywords and technology tokens mean comes in small pieces, so that the browser fetches one when a reader asks
 * about a token. The number of pieces is fixed, so that there is one for every token, known or not.
 *
 * `meaningsFile('kbExchange550')` -> `data/meanings/47.deflate`
 */

/** Meanings by token in lower case. */
export type MeaningsPiece = Record<string, string>

/** Some seventy meanings in each, about 2 KB. */
const pieceCount = 64

/** The paths of all pieces, below the site's root. */
export const meaningsFiles: readonly string[] = Array.from({ length: pieceCount }, (_, index) => fileOf(index))

/** The path of the piece that would have a token. */
export function meaningsFile(token: string): string {
  let sum = 0
  for (const character of token.toLowerCase()) sum += character.codePointAt(0) ?? 0
  return fileOf(sum % pieceCount)
}

function fileOf(index: number): string {
  return `data/meanings/${index}.deflate`
}
