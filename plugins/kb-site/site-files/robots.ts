/** What crawlers may read, which is all, and where the sitemaps are. Crawlers look for it at a host's root only. */
import type { Site } from '../../../layouts/types.ts'
import { sitemapIndex } from './sitemaps.ts'
import { wholeAddress } from './whole-address.ts'

/** The text of `robots.txt`. The sitemap is named where the site's origin is known. */
export function makeRobots(site: Site): string {
  const { origin } = site
  const sitemap = origin === undefined ? '' : `\nSitemap: ${wholeAddress(sitemapIndex, origin, site)}\n`
  return `User-agent: *\nAllow: /\n${sitemap}`
}
