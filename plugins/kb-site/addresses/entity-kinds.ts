/** What each kind of entity is called, in the order in which readers meet them. */
import { ENTITY_KIND_NAMES } from '../../../layouts/components/entity/entity-kinds.ts'
import type { NodeKind } from '../../kb-graph/types.ts'
import { entityIndexPath } from './site-paths.ts'

/** Words for a kind of entity and its index. */
export interface EntityKindWords {
  kind: NodeKind
  /** "DLLs" */
  plural: string
  /** Path of the index. */
  index: string
  /** A sentence for the index page. */
  description: string
}

/** All kinds that have an index. */
export const entityKinds: readonly EntityKindWords[] = [
  words('dll', 'Dynamic-link libraries that articles name. Each leads to all articles that name it.'),
  words('executable', 'Executable files that articles name. Each leads to all articles that name it.'),
  words('otherFile', 'Drivers, controls and other binary files that articles name.'),
  words('service', 'Services of Windows NT and of server products that articles name.'),
  words(
    'errorCode',
    'Status codes, STOP codes, HRESULTs, numbers of errors, and codes of compilers and linkers. A code that one article alone names leads straight to it.',
  ),
  words('event', 'Numbers of event log entries. An event that one article alone names leads straight to it.'),
  words('registryKey', 'Registry keys that articles name. A key that one article alone names leads straight to it.'),
]

function words(kind: NodeKind, description: string): EntityKindWords {
  return { kind, plural: ENTITY_KIND_NAMES[kind].many, index: entityIndexPath(kind), description }
}
