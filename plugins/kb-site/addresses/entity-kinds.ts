/** What each kind of entity is called, in the order in which readers meet them. */
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
  words('dll', 'DLLs', 'Dynamic-link libraries that articles name. Each leads to all articles that name it.'),
  words('executable', 'Programs', 'Executable files that articles name. Each leads to all articles that name it.'),
  words('otherFile', 'Drivers and controls', 'Drivers, controls and other binary files that articles name.'),
  words('service', 'Services', 'Services of Windows NT and of server products that articles name.'),
  words(
    'errorCode',
    'Error codes',
    'Status codes, STOP codes and HRESULTs. A code that one article alone names leads straight to it.',
  ),
  words('event', 'Events', 'Numbers of event log entries. An event that one article alone names leads straight to it.'),
  words(
    'registryKey',
    'Registry keys',
    'Registry keys that articles name. A key that one article alone names leads straight to it.',
  ),
]

const plurals = new Map(entityKinds.map(({ kind, plural }) => [kind, plural]))

/** What the entities of a kind are called: "DLLs". */
export function nameKind(kind: NodeKind): string {
  return plurals.get(kind) ?? kind
}

function words(kind: NodeKind, plural: string, description: string): EntityKindWords {
  return { kind, plural, index: entityIndexPath(kind), description }
}
