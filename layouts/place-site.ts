/**
 * The site as one page sees it: how its links begin, which lead from the page's own folder.
 *
 * For `/kb/298/Q298933/` they begin with `../../../`.
 */
import type { Site } from './types.ts'

const placed = new WeakMap<Site, Map<string, Site>>()

/** One object for all pages as deep as this one, because what is the same on them is kept for each site. */
export function placeSite(site: Site, url: string): Site {
  const root = rootFrom(url)
  const made = placed.get(site) ?? new Map<string, Site>()
  placed.set(site, made)
  const known = made.get(root) ?? { ...site, root }
  made.set(root, known)
  return known
}

/** From a page to the home page: `/kb/298/Q298933/` -> `../../../`, `/404.html` -> `./`. */
export function rootFrom(url: string): string {
  return '../'.repeat(url.split('/').length - 2) || './'
}
