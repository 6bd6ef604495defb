/** Entities: every term with a page of its own, with the articles that name it. Made when they are asked for. */

import { compareText } from '../compare.ts'
import { memoize } from '../memoize.ts'
import type { OpenIndex } from '../open-index.ts'
import { rowOf } from '../terms/postings.ts'
import { isNodeKind } from '../terms/terms.ts'
import type { EntityNode, NodeKind } from '../types.ts'

/** Finds entities by kind, or by the number of their term. */
export interface Entities {
  /** A kind's entities, by name. */
  list(kind: NodeKind): readonly EntityNode[]
  /** The entity of a term's number; undefined for other terms. */
  find(term: number): EntityNode | undefined
}

/** Gives the entities of an index. */
export function openEntities(index: OpenIndex): Entities {
  const find = memoize((term: number): EntityNode | undefined => {
    const { kind, name } = index.terms[term]!
    return isNodeKind(kind) ? { kind, name, articles: listIds(index, term) } : undefined
  })
  const list = memoize((kind: NodeKind) =>
    index
      .listTerms(kind)
      .flatMap((term) => find(term) ?? [])
      .sort((a, b) => compareText(a.name, b.name)),
  )
  return { list, find }
}

/** Ids of a term's articles, by number. */
export function listIds({ ids, articlesByTerm }: OpenIndex, term: number): string[] {
  return Array.from(rowOf(articlesByTerm, term), (article) => ids[article]!)
}
