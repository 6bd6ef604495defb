/**
 * The archive's newest changes as an Atom feed, `/feed.xml`. Ids do not hang on where the site stands, so that a reader's
 * program knows an entry again when the site has moved.
 *
 * Source: https://www.rfc-editor.org/rfc/rfc4287
 */
import { createHash } from 'node:crypto'
import { x } from 'xastscript'
import { feedPath } from '../../../layouts/components/head.tsx'
import type { Site } from '../../../layouts/types.ts'
import { compareText } from '../addresses/compare-text.ts'
import type { Archive } from '../archive/archive.ts'
import type { Article } from '../archive/merge-copies.ts'
import { serialiseXml } from './serialise-xml.ts'
import { publicAddress } from './whole-address.ts'

const newestShown = 50

/** The feed; addresses are whole where the site's origin is known, and else start at its root. */
export function makeFeed({ articles }: Pick<Archive, 'articles'>, site: Site): string {
  const newest = [...articles.values()].filter(({ card }) => card.modified !== null).sort(compareByDate)
  const entries = newest.slice(0, newestShown).map((article) => makeEntry(article, site))
  const updated = newest[0]?.card.modified ?? '1970-01-01'
  return serialiseXml(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
      x('title', `${site.title}: newest changes`),
      x('subtitle', site.tagline),
      x('id', nameForever(feedPath)),
      x('updated', toTime(updated)),
      x('author', [x('name', site.title)]),
      x('link', { rel: 'alternate', type: 'text/html', href: publicAddress('/', site) }),
      x('link', { rel: 'self', type: 'application/atom+xml', href: publicAddress(feedPath, site) }),
      ...entries,
    ]),
  )
}

/** Newest first, then by number. */
function compareByDate({ card: a }: Article, { card: b }: Article): number {
  return compareText(b.modified ?? '', a.modified ?? '') || a.number - b.number
}

function makeEntry({ card, extracts }: Article, site: Site): ReturnType<typeof x> {
  const { id, title, url, modified, productName } = card
  return x('entry', [
    x('title', `${id}: ${title}`),
    x('id', nameForever(id)),
    x('updated', toTime(modified ?? '')),
    x('author', [x('name', 'Microsoft Corporation')]),
    x('link', { rel: 'alternate', type: 'text/html', href: publicAddress(url, site) }),
    productName === '' ? null : x('category', { term: productName }),
    x('summary', extracts.opening || title),
  ])
}

/** Dates of articles have no time of day. */
function toTime(date: string): string {
  return `${date}T00:00:00Z`
}

/** A UUID made from a name: version 8, whose bits are the maker's own (RFC 9562). */
function nameForever(name: string): string {
  const digest = createHash('sha256').update(`Microsoft Knowledge Base ${name}`).digest('hex')
  const variant = '89ab'[Number.parseInt(digest.charAt(16), 16) % 4]
  return `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`
}
