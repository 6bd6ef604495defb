/** What changed in the archive since an earlier build of the site: articles that came, went, or are read differently. */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { formatCount } from '../../../../layouts/components/format.ts'
import { rootFrom } from '../../../../layouts/place-site.ts'
import type { ProsePage } from '../../../../layouts/types.ts'
import type { ArchiveChange, ArchiveChangeKind } from '../../../kb-check/index.ts'
import { changesFeedPath, changesPath } from '../../addresses/changes-paths.ts'

/** Articles that are listed of each kind; a rule of the parser may have changed how half of the archive is read. */
const MOST_SHOWN = 200

const KINDS: readonly [ArchiveChangeKind, heading: string, meaning: string][] = [
  ['added', 'Added', 'These were not in the archive before.'],
  ['changed', 'Changed', 'Their text is another, or another copy of it has come or gone.'],
  ['reread', 'Read differently', 'Their text is the same; what is read in it is not.'],
  ['removed', 'Removed', 'These are no longer in the archive.'],
]

/** The page; `changes` come by article number. */
export function viewChanges(changes: readonly ArchiveChange[]): ProsePage {
  const feed = h('a', { href: rootFrom(changesPath) + changesFeedPath.slice(1) }, 'as a feed')
  const nothing = h('p', 'Nothing has changed in the archive since the earlier build.')
  return {
    kind: 'prose',
    url: changesPath,
    title: 'Changes in the archive',
    breadcrumbs: [],
    body: [
      h('p', 'What has changed since an earlier build of this site, article by article; also ', feed, '.'),
      ...(changes.length > 0 ? KINDS.flatMap((kind) => describeKind(kind, changes)) : [nothing]),
    ],
  }
}

function describeKind(
  [kind, heading, meaning]: (typeof KINDS)[number],
  changes: readonly ArchiveChange[],
): ElementContent[] {
  const ofKind = changes.filter((change) => change.kind === kind)
  if (ofKind.length === 0) return []
  const left = ofKind.length - MOST_SHOWN
  return [
    h('h2', { id: kind }, `${heading} (${formatCount(ofKind.length)})`),
    h('p', meaning),
    h('ul', ofKind.slice(0, MOST_SHOWN).map(describeChange)),
    ...(left > 0 ? [h('p', `And ${formatCount(left)} more.`)] : []),
  ]
}

/** What was removed has no page. */
function describeChange({ kind, id, title, url }: ArchiveChange): ElementContent {
  const name = kind === 'removed' ? id : h('a', { href: rootFrom(changesPath) + url.slice(1) }, id)
  return h('li', name, ` ${title}`)
}
