/** The kinds of entity as readers know them. */
import type { EntityKind } from '../../../plugins/kb-entities/types.ts'

/** A kind's name for one entity and for several. */
export interface EntityKindName {
  one: string
  many: string
}

export const ENTITY_KIND_NAMES: Readonly<Record<EntityKind, EntityKindName>> = {
  dll: { one: 'DLL', many: 'DLLs' },
  executable: { one: 'Program', many: 'Programs' },
  otherFile: { one: 'Driver or control', many: 'Drivers and controls' },
  service: { one: 'Service', many: 'Services' },
  errorCode: { one: 'Error code', many: 'Error codes' },
  event: { one: 'Event', many: 'Events' },
  registryKey: { one: 'Registry key', many: 'Registry keys' },
  reference: { one: 'Article', many: 'Articles' },
}

/** The order in which a page lists the kinds. */
export const ENTITY_KINDS = Object.keys(ENTITY_KIND_NAMES) as readonly EntityKind[]
