/**
 * Where an article's entities lead. Resolved before its text is linked, so that each mention is a look-up.
 *
 * An entity that one article alone names has no page, unless it is a module or a service: it leads to its line in its
 * kind's index. A cited article that is absent leads to its line in the index of absent articles.
 */
import type { MentionTarget } from '../../kb-entities/index.ts'
import type { EntityKind } from '../../kb-entities/types.ts'
import type { EntityNode, Graph, NodeKind } from '../../kb-graph/types.ts'
import type { ArticleRecord } from '../../kb-record/types.ts'
import { absentLine } from '../addresses/absent-lines.ts'
import { entityLine } from '../addresses/entity-lines.ts'
import { entityPath } from '../addresses/site-paths.ts'
import type { ArchiveOutline } from '../archive/outline.ts'

/** From `linkKey(kind, name)` to where it leads. */
export type LinkTargets = Readonly<Record<string, NonNullable<MentionTarget>>>

const alwaysPaged: ReadonlySet<NodeKind> = new Set(['dll', 'executable', 'otherFile', 'service'])

/** Key of an entity in `LinkTargets`: the article may spell a name in several ways. */
export function linkKey(kind: EntityKind, name: string): string {
  return `${kind} ${name.toLowerCase()}`
}

/** Whether an entity has a page of its own. */
export function hasPage({ kind, articles }: EntityNode): boolean {
  return alwaysPaged.has(kind) || articles.length > 1
}

/** The page of an entity; null where it has none. */
export function pageOf(node: EntityNode): string | null {
  return hasPage(node) ? entityPath(node.kind, node.name) : null
}

/** Where an entity leads: to its page or its line. Null where the archive does not name it: an edition may alone. */
export function entityUrl(graph: Graph, kind: NodeKind, name: string): string | null {
  const node = graph.entity(kind, name)
  return node ? (pageOf(node) ?? entityLine(graph, node) ?? null) : null
}

/** All entities of a record by kind, in the record's order. */
export function entitiesOf(record: ArticleRecord): { kind: NodeKind; name: string }[] {
  const lists: [NodeKind, readonly string[]][] = [
    ['dll', record.dlls],
    ['executable', record.executables],
    ['otherFile', record.otherFiles],
    ['service', record.services.map(({ name }) => name)],
    ['errorCode', record.errorCodes],
    ['event', record.eventIds.map(String)],
    ['registryKey', record.registryKeys],
  ]
  return lists.flatMap(([kind, names]) => names.map((name) => ({ kind, name })))
}

/** The kinds of all that a record names. */
export function kindsOf(record: ArticleRecord): Set<EntityKind> {
  const kinds = new Set<EntityKind>(entitiesOf(record).map(({ kind }) => kind))
  return record.references.length > 0 ? kinds.add('reference') : kinds
}

/** The targets of all that a record names. */
export function findLinkTargets(record: ArticleRecord, archive: ArchiveOutline): LinkTargets {
  const targets: Record<string, NonNullable<MentionTarget>> = Object.create(null)
  for (const { kind, name } of entitiesOf(record)) {
    const url = entityUrl(archive.graph, kind, name)
    if (url !== null) targets[linkKey(kind, name)] = { url }
  }
  for (const id of record.references) {
    const cited = archive.articles.get(id)?.card
    targets[linkKey('reference', id)] = cited
      ? { url: cited.url, title: cited.title }
      : { absent: true, title: 'Not in this archive', url: absentLine(archive.graph, id) }
  }
  return targets
}
