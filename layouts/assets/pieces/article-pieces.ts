/**
 * The raw texts of articles, which the browser fetches one at a time, come in pieces of 200 article numbers each, JSON
 * compressed by deflate: 50,000 small files would fill a site, and one large file a reader's line.
 *
 * `pieceFile('original/', 217215)` -> `original/1086.deflate`, which has Q217200 to Q217399.
 */

/** The raw texts of articles, below the site's root. */
export const originalsFolder = 'original/'

/** Raw texts by article number; another edition's by `217215-2`. */
export type OriginalsPiece = Record<string, string>

/** How many numbers one piece spans: about 26 KB of raw texts where the archive is dense. */
export const numbersPerPiece = 200

/** The path of the piece that has an article, below the site's root. */
export function pieceFile(folder: string, articleNumber: number): string {
  return `${folder}${Math.floor(articleNumber / numbersPerPiece)}.deflate`
}
