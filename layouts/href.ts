/**
 * Turns a site path into what an `href` says: the site's path prefix is put in front, and nothing else changes.
 * Every link of every page goes through here.
 *
 * `href(site, '/kb/298/Q298933/')` -> `/kbarchive/kb/298/Q298933/` under the prefix `/kbarchive/`.
 */
import type { Site } from './types.ts'

/**
 * `path` is a site path that starts with one slash; a fragment or query may follow. Throws where it is anything else,
 * because a second slash would make the browser read the rest as a host.
 */
export function href(site: Readonly<Pick<Site, 'prefix'>>, path: string): string {
  if (!/^\/(?![/\\])/.test(path)) throw new Error(`Expected a site path that starts with one slash, found \`${path}\``)
  return site.prefix + path.slice(1)
}
