/** What the search index is told of the archive besides its articles: pages about names, and numbers that are absent. */
import type { IdentityOf, SearchSurroundings } from '../../kb-search/index.ts'
import { absentLine } from '../addresses/absent-lines.ts'
import { entityUrl } from '../addresses/entity-page.ts'
import type { SiteContent } from '../archive/site-content.ts'
import { identifyEntity, writeIdentity } from '../views/entity/identify-entity.ts'
import { listFormerProducts } from './list-former-products.ts'

/** Pages are looked up when the index asks for them. */
export function describeSurroundings(content: SiteContent): SearchSurroundings {
  const { archive, collections, vocabulary } = content
  const { graph } = archive
  return {
    pageOf: (kind, name) => entityUrl(graph, kind, name),
    identityOf: (kind, name) => identify(kind, name, content),
    absent: graph.absent().map(({ id, citedBy }) => ({
      number: numberOf(id),
      page: absentLine(graph, id),
      citedBy: citedBy.map(numberOf),
    })),
    services: Array.from(vocabulary.serviceByName.values(), ({ does: _, ...service }) => service),
    spellings: vocabulary.productNames.map(({ name, writings }) => [name, ...writings]),
    products: collections.products.map(({ name, url, records }) => [name, url, records.length]),
    formerProducts: listFormerProducts(archive, vocabulary),
  }
}

/** The likeliest line, and the names of all. */
function identify(kind: Parameters<IdentityOf>[0], name: string, content: SiteContent): ReturnType<IdentityOf> {
  const identities = identifyEntity({ kind, name, articles: [] }, content)
  const [first] = identities
  return {
    says: first ? writeIdentity(first) : '',
    names: kind === 'errorCode' ? identities.flatMap((identity) => identity.name ?? []) : [],
  }
}

function numberOf(id: string): number {
  return Number(id.slice(1))
}
