/**
 * Opens a graph: an image in, answers out. What takes time is made when it is asked for, so that a graph is open at once.
 *
 * In: the image that another thread or an earlier build made. Out: `graph.related('Q298933')`, `graph.absent()`, ...
 */

import { listAbsent, listCiting, listReferences, rankCited } from './answers/citations.ts'
import { createCoNamer } from './answers/co-named.ts'
import { openEntities } from './answers/entities.ts'
import { createExplainer } from './answers/explain-relation.ts'
import { hashSurroundings } from './answers/surroundings.ts'
import type { Graph } from './graph.ts'
import { type GraphImage, readNames } from './graph-image.ts'
import { memoize } from './memoize.ts'
import { listTermsOf, type OpenIndex, openIndex } from './open-index.ts'
import { createRelater } from './relations/related.ts'
import { none } from './relations/relation-scale.ts'
import { type EarlierRelations, relateAll, unpackRelations } from './relations/relation-table.ts'
import type { CoNamed, NodeKind } from './types.ts'

/** Opens the graph of an image, whose memory must stay as it is from then on. */
export function openGraph(image: GraphImage): Graph {
  const { scale } = image
  let { relations } = image
  const index = openIndex(image)
  const entities = openEntities(index)
  const absent = memoize(() => listAbsent(index))
  const cited = memoize(() => rankCited(index))
  const countCoNamed = memoize(() => createCoNamer(index))
  const relate = memoize(() => createRelater(scale))
  const explain = memoize(() => createExplainer(index, scale))
  return {
    image: () => ({ ...image, relations }),
    entities: entities.list,
    entity(kind, name) {
      const term = index.findTerm(kind, name)
      return term === undefined ? undefined : entities.find(term)
    },
    entitiesOf: (id) => listTermsOf(index, id).flatMap((term) => entities.find(term) ?? []),
    references: (id) => listReferences(index, id),
    coNamed: keepLast((kind, name) => {
      const term = index.findTerm(kind, name)
      return term === undefined ? [] : countCoNamed()(term)
    }),
    related(id, limit) {
      const article = index.findArticle(id)
      if (article === undefined) return []
      const all = relations ? unpackRelations(relations, article) : relate()(article)
      return explain()(article, all.slice(0, limit))
    },
    async relateAll(run, earlier = null) {
      relations ??= await relateAll(scale, index.ids, run, earlier && placeRelations(index, earlier))
    },
    surroundings(known) {
      if (!relations) throw new Error('Expected the relations of all articles, found that they are not worked out yet')
      return hashSurroundings({ index, scale, relations, findEntity: entities.find }, known)
    },
    referencedBy: (id) => listCiting(index, id),
    absent,
    mostCited: (limit, productCode) =>
      cited()
        .filter((entry) => productCode === undefined || entry.productCode === productCode)
        .slice(0, limit)
        .map(({ id, count }) => ({ id, count })),
    replacements: (id) => index.replacements.get(id) ?? { replaces: [], replacedBy: [] },
  }
}

/** The relations of an image of before, and where its articles stand now. */
function placeRelations({ findArticle }: OpenIndex, image: GraphImage): EarlierRelations | null {
  const { relations } = image
  return relations && { ...relations, places: Uint32Array.from(readNames(image).ids, (id) => findArticle(id) ?? none) }
}

/** The page of an entity asks for the same names twice: as a list, and for its picture. */
function keepLast(find: Graph['coNamed']): Graph['coNamed'] {
  let last: { kind: NodeKind; name: string; found: CoNamed[] } | null = null
  return (kind, name) => {
    if (last?.kind !== kind || last.name !== name) last = { kind, name, found: find(kind, name) }
    return last.found
  }
}
