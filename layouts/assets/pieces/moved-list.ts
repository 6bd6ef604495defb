/**
 * The addresses that articles had before, as the page for addresses that lead nowhere needs them.
 *
 * `/Old/Lamps.html` of Q900001 -> `{ "old/lamps": 900001 }`
 */

/** Below the site's root. */
export const movedFile = 'data/moved.json'

/** From the key of an old address to the article's number. */
export type MovedList = Record<string, number>

/**
 * What all writings of one address have in common. Letters of either case are one, as are a folder, its `index.html` and a
 * page named after it: servers answer for one as for the other.
 *
 * @param path below the site's root, decoded
 */
export function movedKey(path: string): string {
  return path
    .toLowerCase()
    .replace(/(?:\/index)?\.html?$/, '')
    .replace(/^\/+|\/+$/g, '')
}

/** The number of the article that an address led to; null where it led to none. */
export function findMoved(list: MovedList, path: string): number | null {
  const key = movedKey(path)
  return Object.hasOwn(list, key) ? (list[key] ?? null) : null
}
