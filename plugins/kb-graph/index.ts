/** `kb-graph`: the inverted index over all records, and what it answers. Pure data; imports no other plugin. */

export { buildGraph } from './build-graph.ts'
export { describeReasons } from './describe-reasons.ts'
export type { Graph } from './graph.ts'
export { type GraphImage, makeImage } from './graph-image.ts'
export { hashSeeds, hashText, mixHash } from './hash-numbers.ts'
export { neighbourhood } from './neighbourhood.ts'
export { openGraph } from './open-graph.ts'
export type { Postings } from './postings.ts'
export { type RelateTask, relateArticles } from './relation-table.ts'
export { readSharedJson, shareJson } from './shared-json.ts'
export { listTermRows, type TermRows } from './term-rows.ts'
export type {
  AbsentArticle,
  CoNamed,
  EntityNode,
  GraphArticle,
  Neighbour,
  Neighbourhood,
  NeighbourhoodEdge,
  NodeKind,
  RelatedArticle,
  RelationReason,
  Replacements,
} from './types.ts'
