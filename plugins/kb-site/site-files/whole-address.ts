/** A page's address with scheme and host: `/about/` -> `https://example.org/kbarchive/about/`. */
import { href, wholeHref } from '../../../layouts/href.ts'
import type { Site } from '../../../layouts/types.ts'

/** `path` is a site path, `origin` the site's. Characters that addresses cannot hold are escaped. */
export function wholeAddress(path: string, origin: string, site: Pick<Site, 'prefix'>): string {
  return new URL(wholeHref(site, origin, path)).href
}

/** The whole address where the site's origin is known, else the path from the host's root on. */
export function publicAddress(path: string, site: Pick<Site, 'prefix' | 'origin'>): string {
  return site.origin === undefined ? href({ root: site.prefix }, path) : wholeAddress(path, site.origin, site)
}
