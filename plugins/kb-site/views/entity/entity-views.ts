/** The page of one entity, and the entries of its kind's index. */
import { ENTITY_KIND_NAMES } from '../../../../layouts/components/entity/entity-kinds.ts'
import type { CountedLink, EntityPage, FileBuildView, NeighbourhoodView } from '../../../../layouts/types.ts'
import { type EntityNode, type NodeKind, neighbourhood } from '../../../kb-graph/index.ts'
import { displayName } from '../../addresses/display-name.ts'
import { isModuleKind, lineId, nameLineId } from '../../addresses/entity-lines.ts'
import { entityUrl, hasPage, pageOf } from '../../addresses/entity-page.ts'
import { entityIndexPath, entityPath } from '../../addresses/site-paths.ts'
import type { FileBuild } from '../../archive/collect-builds.ts'
import type { ArchiveOutline, Outline } from '../../archive/outline.ts'
import type { SiteVocabulary } from '../../read/site-vocabulary.ts'
import { recordsOf } from '../article/article-links.ts'
import { quoteRecord } from '../article/quotes.ts'
import { rankArticles, viewBestArticles } from '../lists/best-articles.ts'
import { partByProduct, viewArticleList } from '../lists/list-articles.ts'
import { namePage } from '../lists/name-page.ts'
import { viewFacts } from './entity-facts.ts'
import { identifyEntity } from './identify-entity.ts'

/** How many co-named entities of each kind a page shows. */
const coNamedShown = 8

const picturedKinds: ReadonlySet<NodeKind> = new Set(['dll', 'executable', 'otherFile', 'service'])

/** What pages of entities are made from. */
export interface EntityContent extends Outline {
  vocabulary: SiteVocabulary
}

/** An entity as an index entry: one without a page leads straight to its one article. */
export function viewEntityEntry(node: EntityNode, archive: ArchiveOutline): CountedLink[] {
  const { kind, name, articles } = node
  const url = pageOf(node) ?? archive.articles.get(articles[0] ?? '')?.card.url
  const id = entryId(node)
  return url === undefined
    ? []
    : [{ name: displayName(kind, name), url, count: articles.length, ...(id === undefined ? {} : { id }) }]
}

/** Of an entry that something leads to: articles, where there is no page, and the ranges above an index of numbers. */
function entryId(node: EntityNode): string | undefined {
  const { kind, name } = node
  if (isModuleKind(kind)) return hasPage(node) ? undefined : nameLineId(name)
  return kind === 'service' ? undefined : lineId(name)
}

/** All pages of one entity; facts and all but the articles stand on the first. */
export function viewEntity(node: EntityNode, content: EntityContent): EntityPage[] {
  const { kind, name, articles } = node
  const { archive } = content
  const heading = displayName(kind, name)
  const ranked = rankArticles(node, recordsOf(archive, articles), content)
  const parts = partByProduct(
    ranked.map(({ record }) => record),
    content.collections,
  )
  const best = viewBestArticles(node, ranked, content)
  const first = { ...viewFirstPage(node, content), ...(best.length > 0 && { best }) }
  return viewArticleList(parts, entityPath(kind, name), (record) => quoteRecord(archive, record, name)).map(
    (listed) => ({
      kind: 'entity',
      ...listed,
      entityKind: kind,
      title: namePage(heading, listed.pagination.page),
      breadcrumbs: [{ name: ENTITY_KIND_NAMES[kind].many, url: entityIndexPath(kind) }],
      heading,
      ...(listed.pagination.page === 1 ? first : { identities: [], facts: [], coNamed: [] }),
    }),
  )
}

function viewFirstPage(
  node: EntityNode,
  content: EntityContent,
): Pick<EntityPage, 'identities' | 'facts' | 'coNamed' | 'neighbourhood' | 'builds'> {
  const { archive, vocabulary, builds } = content
  const picture = viewNeighbourhood(node, archive)
  const known = builds.get(node.name)
  return {
    identities: identifyEntity(node, content),
    facts: viewFacts(node, archive, vocabulary),
    coNamed: viewCoNamed(node, archive),
    ...(picture && { neighbourhood: picture }),
    ...(known && { builds: known.map((build) => viewBuild(build, archive)) }),
  }
}

/** A build with its articles as links. */
export function viewBuild(
  { version, date, size, platform, articles }: FileBuild,
  archive: ArchiveOutline,
): FileBuildView {
  const links = recordsOf(archive, articles).map(({ id, url }) => ({ id, url }))
  return { version, date, size, platform, articles: links }
}

/** The most often co-named entities of each kind that have a page; one article alone says itself what else it names. */
function viewCoNamed({ kind, name, articles }: EntityNode, { graph }: ArchiveOutline): EntityPage['coNamed'] {
  if (articles.length < 2) return []
  const shown = new Map<NodeKind, number>()
  return graph.coNamed(kind, name).flatMap((other) => {
    const count = shown.get(other.kind) ?? 0
    if (count === coNamedShown) return []
    const node = graph.entity(other.kind, other.name)
    const url = node ? pageOf(node) : null
    if (url === null) return []
    shown.set(other.kind, count + 1)
    return [{ kind: other.kind, name: displayName(other.kind, other.name), url, count: other.count }]
  })
}

function viewNeighbourhood({ kind, name }: EntityNode, { graph }: ArchiveOutline): NeighbourhoodView | undefined {
  if (!picturedKinds.has(kind)) return undefined
  const found = neighbourhood(graph, kind, name)
  return (
    found && {
      nodes: found.nodes.map((node) => ({
        kind: node.kind,
        label: displayName(node.kind, node.name),
        url: entityUrl(graph, node.kind, node.name) ?? entityIndexPath(node.kind),
      })),
      edges: found.edges,
    }
  )
}
