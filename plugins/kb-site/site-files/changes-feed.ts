/**
 * What changed in the archive since an earlier build, as an Atom feed: `/changes.xml`. A build asks no clock, so an entry has
 * its article's own date; its id is of the article's record and the kind of change, and a later change is a new entry.
 */
import { x } from 'xastscript'
import type { Site } from '../../../layouts/types.ts'
import type { ArchiveChange, ArchiveChangeKind } from '../../kb-check/index.ts'
import { changesFeedPath, changesPath } from '../addresses/changes-paths.ts'
import { compareText } from '../addresses/compare-text.ts'
import type { Archive } from '../archive/archive.ts'
import { makeAtom, nameForever, toTime } from './atom.ts'
import { publicAddress } from './whole-address.ts'

/** A feed is fetched again and again. */
const mostShown = 100

/** What an entry's date is where its article has none. */
const firstDay = '1970-01-01'

const VERBS: Readonly<Record<ArchiveChangeKind, string>> = {
  added: 'added',
  changed: 'changed',
  reread: 'read differently',
  removed: 'removed',
}

/** The feed; what came and what has another text stands before what is read differently. */
export function makeChangesFeed(
  changes: readonly ArchiveChange[],
  { articles }: Pick<Archive, 'articles'>,
  site: Site,
): string {
  const shown = (['added', 'changed', 'removed', 'reread'] as const)
    .flatMap((kind) => changes.filter((change) => change.kind === kind))
    .slice(0, mostShown)
  const dated = shown.map((change) => ({ change, date: articles.get(change.id)?.card.modified ?? firstDay }))
  const updated =
    dated
      .map(({ date }) => date)
      .sort(compareText)
      .at(-1) ?? firstDay
  const entries = dated.map(({ change: { kind, id, title, url }, date }) => {
    const record = JSON.stringify(articles.get(id)?.record ?? null)
    return x('entry', [
      x('title', `${id} ${VERBS[kind]}: ${title}`),
      x('id', nameForever([kind, id, record].join(' '))),
      x('updated', toTime(date)),
      x('link', {
        rel: 'alternate',
        type: 'text/html',
        href: publicAddress(kind === 'removed' ? changesPath : url, site),
      }),
      x('summary', title),
    ])
  })
  return makeAtom({ title: 'changes in the archive', path: changesFeedPath, page: changesPath, updated }, entries, site)
}
