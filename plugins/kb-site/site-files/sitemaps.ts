/**
 * The site's sitemaps: an index, and files of at most 50,000 addresses each, which is the most that the protocol allows.
 *
 * Source: https://www.sitemaps.org/protocol.html
 */
import { gzipSync } from 'node:zlib'
import { x } from 'xastscript'
import type { Site } from '../../../layouts/types.ts'
import type { Address } from './list-addresses.ts'
import { serialiseXml } from './serialise-xml.ts'
import { wholeAddress } from './whole-address.ts'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The index, which robots.txt names. */
export const sitemapIndex = '/sitemap.xml'

/** The files' contents by site path; none where the site's origin is not known, because addresses have to be whole. */
export function makeSitemaps(
  addresses: readonly Address[],
  site: Site,
  perFile = 50_000,
): Map<string, string | Uint8Array> {
  const { origin } = site
  if (origin === undefined) return new Map()
  const files = new Map<string, string | Uint8Array>()
  for (let start = 0; start < addresses.length; start += perFile) {
    const part = addresses.slice(start, start + perFile)
    files.set(`/sitemaps/${files.size + 1}.xml.gz`, compress(makeSitemap(part, origin, site)))
  }
  const entries = [...files.keys()].map((file) => x('sitemap', [x('loc', wholeAddress(file, origin, site))]))
  return new Map([[sitemapIndex, serialiseXml(x('sitemapindex', { xmlns: NAMESPACE }, entries))], ...files])
}

function makeSitemap(addresses: readonly Address[], origin: string, site: Site): string {
  const entries = addresses.map(({ url, modified }) =>
    x('url', [x('loc', wholeAddress(url, origin, site)), modified === null ? null : x('lastmod', modified)]),
  )
  return serialiseXml(x('urlset', { xmlns: NAMESPACE }, entries))
}

/** Gzip's header names the system that wrote it; the same byte everywhere keeps builds equal. */
function compress(xml: string): Uint8Array {
  const bytes = gzipSync(xml, { level: 9 })
  bytes[9] = 255
  return bytes
}
