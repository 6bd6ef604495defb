/**
 * Where an article's entities lead. Resolved before its text is linked, so that each mention is a look-up. A cited article
 * that is absent leads to its line in the index of absent articles.
 */
import type { MentionTarget } from '../../kb-entities/index.ts'
import type { EntityKind } from '../../kb-entities/types.ts'
import type { NodeKind } from '../../kb-graph/types.ts'
import type { ArticleRecord } from '../../kb-record/types.ts'
import { absentLine } from '../addresses/absent-lines.ts'
import { entityUrl } from '../addresses/entity-page.ts'
import type { ArchiveOutline } from '../archive/outline.ts'

/** From `linkKey(kind, name)` to where it leads. */
export type LinkTargets = Readonly<Record<string, NonNullable<MentionTarget>>>

/** Key of an entity in `LinkTargets`: the article may spell a name in several ways. */
export function linkKey(kind: EntityKind, name: string): string {
  return `${kind} ${name.toLowerCase()}`
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
