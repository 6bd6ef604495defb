/**
 * Turns a site path into what an `href` says on a page. Every link of every page goes through here.
 *
 * `href(site, '/kb/298/Q298933/')` -> `../../kb/298/Q298933/` on a page two folders deep.
 */
import type { Site } from './types.ts'

/**
 * `path` is a site path that starts with one slash; a fragment or query may follow. Throws where it is anything else,
 * because a second slash would make the browser read the rest as a host.
 */
export function href(site: Readonly<Pick<Site, 'root'>>, path: string): string {
  if (!/^\/(?![/\\])/.test(path)) throw new Error(`Expected a site path that starts with one slash, found \`${path}\``)
  return path === '/' ? site.root : site.root + path.slice(1)
}

/** The whole address of a site path: `/about/` -> `https://example.org/kbarchive/about/`. `origin` is the site's. */
export function wholeHref({ prefix }: Readonly<Pick<Site, 'prefix'>>, origin: string, path: string): string {
  return origin + href({ root: prefix }, path)
}
