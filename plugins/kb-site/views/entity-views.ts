/** The page of one entity, and the entries of its kind's index. */
import type { CountedLink, EntityPage } from '../../../layouts/types.ts'
import type { Service } from '../../kb-entities/types.ts'
import type { CoNamed, EntityNode } from '../../kb-graph/types.ts'
import type { Archive } from '../archive.ts'
import { displayName } from '../display-name.ts'
import { hasPage } from '../link-targets.ts'
import { paginate } from '../paginate.ts'
import { entityPath } from '../site-paths.ts'
import type { SiteVocabulary } from '../site-vocabulary.ts'
import { newestFirst, recordsOf, toArticleLink } from './article-links.ts'
import type { EntityKindWords } from './entity-kinds.ts'

/** How many co-named entities a page shows. */
const coNamedShown = 24

/** Index entries of a kind: an entity without a page leads straight to its one article. */
export function viewEntityEntries({ kind }: EntityKindWords, archive: Archive): CountedLink[] {
  return archive.graph.entities(kind).flatMap(({ name, articles }) => {
    const url = entityUrl(archive, kind, name)
    return url ? [{ name: displayName(kind, name), url, count: articles.length }] : []
  })
}

/** All pages of one entity, newest articles first. */
export function viewEntity(
  node: EntityNode,
  words: EntityKindWords,
  archive: Archive,
  vocabulary: SiteVocabulary,
): EntityPage[] {
  const { kind, name } = node
  const heading = displayName(kind, name)
  const facts =
    kind === 'service'
      ? serviceFacts(vocabulary.serviceByName.get(name), archive)
      : moduleFacts(name, archive, vocabulary)
  const coNamed = archive.graph
    .coNamed(kind, name)
    .flatMap((other) => viewCoNamed(other, archive))
    .slice(0, coNamedShown)
  const records = newestFirst(recordsOf(archive, node.articles))
  return paginate(records, entityPath(kind, name)).map(({ url, entries, pagination }) => ({
    kind: 'entity',
    entityKind: kind,
    url,
    title: pagination.page === 1 ? heading : `${heading}, page ${pagination.page}`,
    breadcrumbs: [{ name: words.plural, url: words.index }],
    heading,
    facts: pagination.page === 1 ? facts : [],
    articles: entries.map(toArticleLink),
    total: records.length,
    pagination,
    coNamed: pagination.page === 1 ? coNamed : [],
  }))
}

/** The entity's page, or its one article, or nothing where the archive does not have it. */
function entityUrl(archive: Archive, kind: EntityNode['kind'], name: string): string | null {
  if (hasPage(archive.graph, kind, name)) return entityPath(kind, name)
  const [only] = archive.graph.entity(kind, name)?.articles ?? []
  return (only && archive.articles.get(only)?.record.url) ?? null
}

function viewCoNamed({ kind, name, count }: CoNamed, archive: Archive): EntityPage['coNamed'] {
  return hasPage(archive.graph, kind, name)
    ? [{ kind, name: displayName(kind, name), url: entityPath(kind, name), count }]
    : []
}

function serviceFacts(service: Service | undefined, archive: Archive): EntityPage['facts'] {
  if (!service) return []
  const executables = service.executables.map((name) => ({
    name: 'Executable',
    value: displayName('executable', name),
    url: archive.graph.entity('executable', name) ? entityPath('executable', name) : null,
  }))
  const aliases = [...service.aliases, ...service.contextAliases.map(({ alias }) => alias)]
  return [
    ...(service.key ? [{ name: 'Service key', value: service.key, url: null }] : []),
    ...executables,
    ...(aliases.length > 0 ? [{ name: 'Also called', value: aliases.join(', '), url: null }] : []),
  ]
}

function moduleFacts(name: string, archive: Archive, vocabulary: SiteVocabulary): EntityPage['facts'] {
  const services = vocabulary.servicesByExecutable.get(name) ?? []
  return services.map((service) => ({
    name: 'Runs the service',
    value: service,
    url: archive.graph.entity('service', service) ? entityPath('service', service) : null,
  }))
}
