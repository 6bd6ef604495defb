/** Entities: every term with a page of its own, with the articles that name it. */

import { compareText } from './compare.ts'
import type { InvertedIndex } from './inverted-index.ts'
import { rowOf } from './postings.ts'
import { isNodeKind, nodeKinds } from './terms.ts'
import type { EntityNode, NodeKind } from './types.ts'

export interface Entities {
  /** By kind, then by name. */
  byKind: ReadonlyMap<NodeKind, readonly EntityNode[]>
  /** By the term's number; other terms have no entry. */
  byTerm: ReadonlyMap<number, EntityNode>
}

/** Lists all entities of the index. */
export function listEntities(index: InvertedIndex): Entities {
  const byKind = new Map<NodeKind, EntityNode[]>(nodeKinds.map((kind) => [kind, []]))
  const byTerm = new Map<number, EntityNode>()
  index.terms.forEach(({ kind, name }, term) => {
    if (!isNodeKind(kind)) return
    const node = { kind, name, articles: listIds(index, term) }
    byKind.get(kind)?.push(node)
    byTerm.set(term, node)
  })
  for (const nodes of byKind.values()) nodes.sort((a, b) => compareText(a.name, b.name))
  return { byKind, byTerm }
}

/** Ids of a term's articles, by number. */
export function listIds({ articles, articlesByTerm }: InvertedIndex, term: number): string[] {
  return Array.from(rowOf(articlesByTerm, term), (article) => articles[article]!.id)
}
