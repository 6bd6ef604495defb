/** The articles that were changed last, by their own dates, as an Atom feed: `/feed.xml`. */
import { x } from 'xastscript'
import { feedPath } from '../../../layouts/components/frame/head.tsx'
import type { Site } from '../../../layouts/types.ts'
import { compareText } from '../addresses/compare-text.ts'
import type { Archive } from '../archive/archive.ts'
import type { Article } from '../archive/merge-copies.ts'
import { makeAtom, nameForever, toTime } from './atom.ts'
import { publicAddress } from './whole-address.ts'

const newestShown = 50

/** What a feed's date is where no article has one. */
const firstDay = '1970-01-01'

export function makeFeed({ articles }: Pick<Archive, 'articles'>, site: Site): string {
  const newest = [...articles.values()].filter(({ card }) => card.modified !== null).sort(compareByDate)
  const entries = newest.slice(0, newestShown).map((article) => makeEntry(article, site))
  const updated = newest[0]?.card.modified ?? firstDay
  return makeAtom({ title: 'newest changes', path: feedPath, page: '/', updated }, entries, site)
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
