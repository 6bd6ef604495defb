/**
 * Parts that the site's Atom feeds share. Ids do not hang on where the site stands, so that a reader's program knows an entry
 * again when the site has moved.
 *
 * Source: https://www.rfc-editor.org/rfc/rfc4287
 */
import { createHash } from 'node:crypto'
import { x } from 'xastscript'
import type { Site } from '../../../layouts/types.ts'
import { serialiseXml } from './serialise-xml.ts'
import { publicAddress } from './whole-address.ts'

/** An element of a feed. */
type Element = ReturnType<typeof x>

/** What a feed says of itself. */
export interface FeedHead {
  title: string
  /** Site path of the feed. */
  path: string
  /** Site path of the page that it belongs to. */
  page: string
  /** ISO date. */
  updated: string
}

/** A whole feed; addresses are whole where the site's origin is known, and else start at its root. */
export function makeAtom({ title, path, page, updated }: FeedHead, entries: readonly Element[], site: Site): string {
  return serialiseXml(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
      x('title', `${site.title}: ${title}`),
      x('subtitle', site.tagline),
      x('id', nameForever(path)),
      x('updated', toTime(updated)),
      x('author', [x('name', site.title)]),
      x('link', { rel: 'alternate', type: 'text/html', href: publicAddress(page, site) }),
      x('link', { rel: 'self', type: 'application/atom+xml', href: publicAddress(path, site) }),
      ...entries,
    ]),
  )
}

/** Dates of articles have no time of day. */
export function toTime(date: string): string {
  return `${date}T00:00:00Z`
}

/** A UUID made from a name: version 8, whose bits are the maker's own (RFC 9562). */
export function nameForever(name: string): string {
  const digest = createHash('sha256').update(`Microsoft Knowledge Base ${name}`).digest('hex')
  const variant = '89ab'[Number.parseInt(digest.charAt(16), 16) % 4]
  return `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`
}
