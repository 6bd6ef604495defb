/**
 * Turns a site path into what an `href` says on a page: the shortest way. Every link of every page goes through here.
 *
 * On `/kb/298/Q298933/`, `/kb/217/Q217215/` -> `../../217/Q217215/`, and `/dll/` -> `../../../dll/`.
 */
import type { Site } from './types.ts'

/** Where a page's links begin. */
export type LinkStart = Readonly<Pick<Site, 'root' | 'around'>>

/**
 * `path` is a site path that starts with one slash; a fragment or query may follow. Throws where it is anything else,
 * because a second slash would make the browser read the rest as a host.
 */
export function href({ root, around = [] }: LinkStart, path: string): string {
  if (!/^\/(?![/\\])/.test(path)) throw new Error(`Expected a site path that starts with one slash, found \`${path}\``)
  for (const { folder, way } of around) if (path.startsWith(folder)) return way + path.slice(folder.length)
  return path === '/' ? root : root + path.slice(1)
}

/** The whole address of a site path: `/about/` -> `https://example.org/kbarchive/about/`. `origin` is the site's. */
export function wholeHref({ prefix }: Readonly<Pick<Site, 'prefix'>>, origin: string, path: string): string {
  return origin + href({ root: prefix }, path)
}
