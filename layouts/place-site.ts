/**
 * The site as one page sees it: how its links begin, which lead from the page's own folder.
 *
 * For `/kb/298/Q298933/` they begin with `../` within `/kb/298/`, with `../../` within `/kb/`, else with `../../../`.
 */
import type { LinkStart } from './href.ts'
import type { Site } from './types.ts'

const placed = new WeakMap<Site, Map<string, Site>>()

/** One object for all pages of one folder, because what is the same on them is kept for each site. */
export function placeSite(site: Site, url: string): Site {
  const root = rootFrom(url)
  const folder = root + url.slice(0, url.lastIndexOf('/', url.length - 2) + 1)
  const made = placed.get(site) ?? new Map<string, Site>()
  placed.set(site, made)
  const known = made.get(folder) ?? { ...site, ...linksFrom(url) }
  made.set(folder, known)
  return known
}

/** How the links of a page begin. */
export function linksFrom(url: string): LinkStart {
  const names = url.split('/').slice(1, -1)
  const around = names.slice(1).map((_, index) => {
    const outer = names.slice(0, names.length - 1 - index)
    return { folder: `/${outer.join('/')}/`, way: '../'.repeat(index + 1) }
  })
  return { root: rootFrom(url), around }
}

/** From a page to the home page: `/kb/298/Q298933/` -> `../../../`, `/404.html` -> `./`. */
export function rootFrom(url: string): string {
  return '../'.repeat(url.split('/').length - 2) || './'
}
