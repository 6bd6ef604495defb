/** What a record names, and the keys by which texts, views and links speak of the same things. */
import type { EntityKind } from '../../kb-entities/types.ts'
import type { NodeKind } from '../../kb-graph/types.ts'
import type { ArticleRecord } from '../../kb-record/types.ts'

/** The lists of a record that name something. */
export type NamingRecord = Pick<
  ArticleRecord,
  'dlls' | 'executables' | 'otherFiles' | 'services' | 'errorCodes' | 'eventIds' | 'registryKeys'
>

/** Key of an entity or a reference: the article may spell a name in several ways. */
export function linkKey(kind: EntityKind, name: string): string {
  return `${kind} ${name.toLowerCase()}`
}

/** All entities of a record by kind, in the record's order. */
export function entitiesOf(record: NamingRecord): { kind: NodeKind; name: string }[] {
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
