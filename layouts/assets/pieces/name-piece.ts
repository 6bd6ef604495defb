/**
 * The names of modules, services and products come in small pieces by their first letter, so that the page for addresses that
 * lead nowhere fetches one of them.
 *
 * `netif.dll` -> `n`; `$dbwebc.exe` -> `_`
 */

/** Below the site's root. */
export const namesFolder = 'data/names/'

/** A piece: from the path of a page or a line, without the first slash, to its name: `dll/netif.dll/`, `Netif.dll`. */
export type NamePiece = Record<string, string>

/** All pieces; those that hold no name are written as well, so that the page never asks for what is not there. */
export const namePieces: readonly string[] = [...'0123456789abcdefghijklmnopqrstuvwxyz_']

/** The piece that holds a name: its first letter or digit, `_` for any other sign. */
export function namePiece(name: string): string {
  const first = name.charAt(0).toLowerCase()
  return /[a-z0-9]/.test(first) ? first : '_'
}
