/**
 * Builds the graph over all records. Nothing here reads a disk or renders: records in, answers out.
 *
 * In: the records of an archive, in any order. Out: `graph.related('Q298933')`, `graph.entity('dll', 'netif.dll')`, ...
 */

import { listAbsent, listCiting, rankCited } from './citations.ts'
import { createCoNamer } from './co-named.ts'
import { listEntities } from './entities.ts'
import { explainRelation } from './explain-relation.ts'
import { indexArticles } from './inverted-index.ts'
import { createRelater } from './related.ts'
import { weighIndex } from './relation-scale.ts'
import { RelationTable } from './relation-table.ts'
import { linkReplacements } from './replacements.ts'
import type { CoNamed, Graph, GraphArticle, NodeKind } from './types.ts'

/**
 * Builds the graph. Time and memory grow with the number of postings (an article's terms, summed).
 *
 * @throws when two articles have the same id.
 */
export function buildGraph(input: Iterable<GraphArticle>): Graph {
  const index = indexArticles(input)
  const entities = listEntities(index)
  const absent = listAbsent(index)
  const cited = rankCited(index)
  const replacements = linkReplacements(index.articles)
  const scale = weighIndex(index)
  let relate = createRelater(scale)
  const countCoNamed = createCoNamer(index)
  return {
    article: (id) => index.articles[index.findArticle(id) ?? -1],
    articles: () => index.articles,
    entities: (kind) => entities.byKind.get(kind) ?? [],
    entity: (kind, name) => entities.byTerm.get(index.findTerm(kind, name) ?? -1),
    coNamed: keepLast((kind, name) => {
      const term = index.findTerm(kind, name)
      return term === undefined ? [] : countCoNamed(term)
    }),
    related(id, limit) {
      const article = index.findArticle(id)
      if (article === undefined) return []
      return relate(article)
        .slice(0, limit)
        .map((relation) => explainRelation(index, scale, article, relation))
    },
    async relateAll(run) {
      const table = await RelationTable.make(scale, run)
      relate = (article) => table.find(article)
    },
    referencedBy: (id) => listCiting(index, id),
    absent: () => absent,
    mostCited: (limit, productCode) =>
      cited
        .filter((entry) => productCode === undefined || entry.productCode === productCode)
        .slice(0, limit)
        .map(({ id, count }) => ({ id, count })),
    replacements: (id) => replacements.get(id) ?? { replaces: [], replacedBy: [] },
  }
}

/** The page of an entity asks for the same names twice: as a list, and for its picture. */
function keepLast(find: Graph['coNamed']): Graph['coNamed'] {
  let last: { kind: NodeKind; name: string; found: CoNamed[] } | null = null
  return (kind, name) => {
    if (last?.kind !== kind || last.name !== name) last = { kind, name, found: find(kind, name) }
    return last.found
  }
}
