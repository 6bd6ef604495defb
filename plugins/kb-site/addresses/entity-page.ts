/**
 * Which entities have pages, and where the others lead: an entity that one article alone names has no page, unless it is a
 * service, but a line in its kind's index.
 */

import type { Graph } from '../../kb-graph/graph.ts'
import type { EntityNode, NodeKind } from '../../kb-graph/types.ts'
import { entityLine } from './entity-lines.ts'
import { entityPath } from './site-paths.ts'

/** Whether an entity has a page of its own. A service's says what it does and which programs run it. */
export function hasPage({ kind, articles }: EntityNode): boolean {
  return kind === 'service' || articles.length > 1
}

/** The page of an entity; null where it has none. */
export function pageOf(node: EntityNode): string | null {
  return hasPage(node) ? entityPath(node.kind, node.name) : null
}

/** Where the entities of a graph lead, once it was asked for: many articles name the same. */
const leads = new WeakMap<EntityNode, string | null>()

/** Where an entity of a graph leads: to its page or its line. */
export function nodeUrl(graph: Graph, node: EntityNode): string | null {
  const known = leads.get(node)
  if (known !== undefined) return known
  const url = pageOf(node) ?? entityLine(graph, node) ?? null
  leads.set(node, url)
  return url
}

/** The same of one that is named; null where the archive does not name it: an edition may alone. */
export function entityUrl(graph: Graph, kind: NodeKind, name: string): string | null {
  const node = graph.entity(kind, name)
  return node ? nodeUrl(graph, node) : null
}
