/** What the search index is told of the archive besides its articles: pages about names, and numbers that are absent. */
import type { SearchSurroundings } from '../../kb-search/index.ts'
import { absentLine } from '../addresses/absent-lines.ts'
import { entityUrl } from '../addresses/entity-page.ts'
import type { SiteContent } from '../archive/site-content.ts'

/** Pages are looked up when the index asks for them. */
export function describeSurroundings({ archive, vocabulary }: SiteContent): SearchSurroundings {
  const { graph } = archive
  return {
    pageOf: (kind, name) => entityUrl(graph, kind, name),
    absent: graph.absent().map(({ id, citedBy }) => ({
      number: numberOf(id),
      page: absentLine(graph, id),
      citedBy: citedBy.map(numberOf),
    })),
    services: Array.from(vocabulary.serviceByName.values(), ({ does: _, ...service }) => service),
    spellings: vocabulary.productNames.map(({ name, writings }) => [name, ...writings]),
  }
}

function numberOf(id: string): number {
  return Number(id.slice(1))
}
