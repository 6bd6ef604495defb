/** The disc as its pages see it: where each page of the site stands, and how one of them names another. */
import { posix } from 'node:path'
import { nameDiscPages } from './disc-names.ts'
import type { ResolveLink } from './write-elements.ts'

/** What every disc has at its top. */
export const START = 'INDEX.HTM'
export const FIND = 'FIND.HTM'
export const SHEET = 'KB.CSS'
/** The folder of the lists that things are found by. */
export const LISTS = 'FIND'

/** Pages that are nothing without scripts or a server. */
const NEEDS_SCRIPTS = /^(?:original|design)\/|^404\.html$/
/** The site's index of titles. */
export const TITLES = 'title/index.html'
/** The site's search, in whose place the disc has FIND. */
export const SEARCH = 'search/index.html'

/** Places on the disc by path of the site; those of pages alone. */
export type Disc = ReadonlyMap<string, string>

/** @param paths the pages of the site */
export function planDisc(paths: readonly string[]): Disc {
  const pages = paths.filter((path) => !NEEDS_SCRIPTS.test(path) && path !== SEARCH)
  return new Map([...nameDiscPages(pages, [LISTS]), [SEARCH, FIND]])
}

/** How a page names another place: `KB/217/Q217215.HTM` names `KB.CSS` as `../../KB.CSS`. */
export function nameFrom(page: string, place: string): string {
  return posix.relative(posix.dirname(page), place)
}

/**
 * Reads the links of one page of the site. Addresses outside the site stay as they are; those of files that the disc lacks
 * lead nowhere.
 */
export function resolveFrom(disc: Disc, path: string): ResolveLink {
  const page = disc.get(path) ?? START
  return (address) => {
    if (address.startsWith('#')) return address
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return address
    const { pathname, hash } = new URL(address, `http://disc/${path}`)
    const place = disc.get(decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html'))
    return place === undefined ? null : (place === page && hash !== '' ? '' : nameFrom(page, place)) + hash
  }
}
