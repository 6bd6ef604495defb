/** The ways into the archive that the home page shows: each index with a line on it and its largest entries. */
import type { CountedLink, WayIn } from '../../../../layouts/types.ts'
import type { NodeKind } from '../../../kb-graph/types.ts'
import { displayName } from '../../addresses/display-name.ts'
import { nodeUrl } from '../../addresses/entity-page.ts'
import { type BrowsedContent, countList, listIndexes } from './browse-indexes.ts'

/** How many entries of each are shown. */
const examplesShown = 3

/** A line on each index that readers come by most, in the order in which the page shows them. */
const descriptions: ReadonlyMap<string, string> = new Map([
  ['/product/', 'By the software that fails'],
  ['/dll/', 'Libraries that articles name'],
  ['/exe/', 'Programs that articles name'],
  ['/service/', 'Of Windows NT and its servers'],
  ['/error/', 'Status, STOP and HRESULT codes'],
  ['/event/', 'Numbers in the event log'],
  ['/keyword/', 'As the articles were filed'],
  ['/year/', 'By date of the last change'],
])

/** The main ways first with their examples, then all other indexes by name alone. */
export function listWaysIn(content: BrowsedContent): { main: WayIn[]; others: CountedLink[] } {
  const indexes = listIndexes(content)
  const examples = listExamples(content)
  const main = [...descriptions].flatMap(([url, description]) => {
    const index = indexes.find((other) => other.url === url)
    return index ? [{ ...index, description, examples: examples.get(url) ?? [] }] : []
  })
  return { main, others: indexes.filter(({ url }) => !descriptions.has(url)) }
}

function listExamples({ archive, collections }: BrowsedContent): Map<string, CountedLink[]> {
  const ofKind = (kind: NodeKind): CountedLink[] =>
    pickLargest(
      archive.graph.entities(kind).flatMap((node) => {
        const url = nodeUrl(archive.graph, node)
        return url === null ? [] : [{ name: displayName(kind, node.name), url, count: node.articles.length }]
      }),
    )
  return new Map([
    ['/product/', pickLargest(collections.products.map(countList))],
    ['/dll/', ofKind('dll')],
    ['/exe/', ofKind('executable')],
    ['/service/', ofKind('service')],
    ['/error/', ofKind('errorCode')],
    ['/event/', ofKind('event')],
    ['/keyword/', pickLargest(collections.keywords.map(countList))],
    ['/year/', pickLargest(collections.years.map(countList))],
  ])
}

function pickLargest(links: readonly CountedLink[]): CountedLink[] {
  return [...links].sort((a, b) => b.count - a.count).slice(0, examplesShown)
}
