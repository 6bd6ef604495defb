/** Where the articles come from: each source with its origin, whose words they are, and how much of the site is from it. */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { formatCount } from '../../../../layouts/components/format.ts'
import { rootFrom } from '../../../../layouts/place-site.ts'
import type { ProsePage } from '../../../../layouts/types.ts'
import type { Source } from '../../../kb-sources/find-sources.ts'
import { changesPath } from '../../addresses/changes-paths.ts'
import type { Archive } from '../../archive/archive.ts'

/** What holds of all articles, whoever keeps them; said where `sources.yaml` says nothing of a folder. */
const UNSTATED_RIGHTS = 'The articles are Microsoft’s, written from 1986 to 2002'

/**
 * The page of all sources; what an article's page calls a source's name is the heading's id here.
 * @param tellsChanges whether the site has a page of changes
 */
export function viewSources(
  { sources, articles }: Pick<Archive, 'sources' | 'articles'>,
  tellsChanges: boolean,
): ProsePage {
  const counts = new Map<string, { shown: number; others: number }>(
    sources.map(({ name }) => [name, { shown: 0, others: 0 }]),
  )
  for (const {
    sources: [first, ...editions],
  } of articles.values()) {
    const shown = counts.get(first?.name ?? '')
    if (shown) shown.shown++
    for (const { name } of editions) {
      const other = counts.get(name)
      if (other) other.others++
    }
  }
  return {
    kind: 'prose',
    url: '/sources/',
    title: 'Sources',
    breadcrumbs: [],
    body: [
      h(
        'p',
        'Each article’s page names the file that it was made from, and the hash of that file stands in its record.',
      ),
      ...(tellsChanges ? [linkChanges()] : []),
      ...sources.flatMap((source) => describeSource(source, counts.get(source.name) ?? { shown: 0, others: 0 })),
    ],
  }
}

function linkChanges(): ElementContent {
  const link = h('a', { href: rootFrom('/sources/') + changesPath.slice(1) }, 'changes in the archive')
  return h('p', 'What has changed since an earlier build is on a page of its own: ', link, '.')
}

function describeSource(source: Source, { shown, others }: { shown: number; others: number }): ElementContent[] {
  const rows: [string, (ElementContent | string)[]][] = [
    ['Name', [source.name]],
    ['Origin', describeOrigin(source)],
    ['Rights', [source.rights ?? UNSTATED_RIGHTS]],
    ['Articles', [`${formatCount(shown)} shown, and ${formatCount(others)} other ${others === 1 ? 'copy' : 'copies'}`]],
  ]
  return [
    h('h2', { id: source.name }, source.title),
    h(
      'dl',
      rows.map(([name, value]) => [h('dt', name), h('dd', value)]),
    ),
  ]
}

function describeOrigin({ repository }: Source): (ElementContent | string)[] {
  if (!repository) return ['a folder beside this site’s own files']
  const { url, commit, folders } = repository
  const link = url.startsWith('https://') ? h('a', { href: url }, url) : h('code', url)
  return [link, ', commit ', h('code', commit), `, folders ${folders.join(', ')}`]
}
