/**
 * The builds of all files as data for the browser come in many small pieces, so that a question fetches one of them.
 *
 * `netif.dll` -> `ne`; `~x.dll` -> `_x`
 */

/** Below the site's root. */
export const buildsFolder = 'data/builds/'

/** The name of the piece that holds a file: its first two characters, `_` for what is neither letter nor digit. */
export function pieceName(fileName: string): string {
  return fileName
    .toLowerCase()
    .slice(0, 2)
    .padEnd(2, '_')
    .replace(/[^a-z0-9]/g, '_')
}
