/** Rankings of the archive: its products, types, most named modules and services, most cited articles. */
import type { Chart, ChartRow } from '../../../layouts/types.ts'
import type { NodeKind } from '../../kb-graph/types.ts'
import { displayName } from '../addresses/display-name.ts'
import { nodeUrl } from '../addresses/entity-page.ts'
import type { Archive } from '../archive/archive.ts'
import type { Collections } from '../archive/collections.ts'
import { makeChart, rank } from './make-chart.ts'

/** How many rows a ranking has. */
const rowsShown = 20

/** The types of articles. */
const issueTypes: ReadonlySet<string> = new Set(['kbbug', 'kbfile', 'kbhowto', 'kbinfo', 'kbprb'])

/** The largest products. */
export function chartProducts({ products }: Collections): Chart {
  return makeChart({
    id: 'products',
    title: 'Products',
    description: 'Products with most articles.',
    shape: 'bars',
    columns: ['Product', 'Articles'],
    rows: rank(
      products.map(({ name, url, records }) => ({ label: name, url, values: [records.length] })),
      rowsShown,
    ),
  })
}

/** Articles by type; one article may have several. What else stands in the field is a slip or a prank. */
export function chartTypes({ articles }: Archive, meanings: Readonly<Record<string, string>>): Chart {
  const counts = new Map<string, number>()
  for (const { card } of articles.values()) {
    const field = card.issueType ?? card.derivedIssueType
    const known = (field ?? '').split(' ').flatMap((type) => nameType(type.toLowerCase(), meanings))
    for (const name of known.length > 0 ? known : ['No type given']) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return makeChart({
    id: 'types',
    title: 'Types of article',
    description: 'As the article says, or its title’s prefix implies. One article may have several types.',
    shape: 'bars',
    columns: ['Type', 'Articles'],
    rows: rank(
      [...counts].map(([label, count]) => ({ label, url: null, values: [count] })),
      rowsShown,
    ),
  })
}

function nameType(type: string, meanings: Readonly<Record<string, string>>): string[] {
  return issueTypes.has(type) ? [meanings[type] ?? type] : []
}

/** The files that most articles name, of any kind. */
export function chartModules(archive: Archive): Chart {
  return makeChart({
    id: 'modules',
    title: 'Most named modules',
    description: 'Programs, libraries and drivers, by how many articles name them.',
    shape: 'bars',
    columns: ['Module', 'Articles'],
    rows: rankEntities(archive, ['dll', 'executable', 'otherFile']),
  })
}

/** The services that most articles name. */
export function chartServices(archive: Archive): Chart {
  return makeChart({
    id: 'services',
    title: 'Most named services',
    description: 'Services of Windows NT and of server products, by how many articles name them.',
    shape: 'bars',
    columns: ['Service', 'Articles'],
    rows: rankEntities(archive, ['service']),
  })
}

/** The articles that most others refer to. */
export function chartCited({ articles, graph }: Archive): Chart {
  return makeChart({
    id: 'most-cited',
    title: 'Most cited articles',
    description: 'By how many other articles refer to them.',
    shape: 'bars',
    columns: ['Article', 'Cited by'],
    rows: graph.mostCited(rowsShown).flatMap(({ id, count }): ChartRow[] => {
      const card = articles.get(id)?.card
      return card ? [{ label: `${id}: ${card.title}`, url: card.url, values: [count] }] : []
    }),
  })
}

function rankEntities({ graph }: Archive, kinds: readonly NodeKind[]): ChartRow[] {
  const rows = kinds.flatMap((kind) =>
    graph.entities(kind).map((node) => ({
      label: displayName(kind, node.name),
      url: nodeUrl(graph, node),
      values: [node.articles.length],
    })),
  )
  return rank(rows, rowsShown)
}
