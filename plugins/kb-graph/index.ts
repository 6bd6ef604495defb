/** `kb-graph`: the inverted index over all records, and what it answers. Pure data; imports no other plugin. */

export { describeReasons } from './answers/describe-reasons.ts'
export { neighbourhood } from './answers/neighbourhood.ts'
export type { Graph } from './graph.ts'
export { type GraphImage, makeImage } from './graph-image.ts'
export { hashSeeds, hashText, mixHash } from './hash-numbers.ts'
export { openGraph } from './open-graph.ts'
export { type RelateTask, relateArticles } from './relations/relation-table.ts'
export { readSharedJson, shareJson } from './shared-json.ts'
export type { Postings } from './terms/postings.ts'
export { listTermRows, type TermRows } from './terms/term-rows.ts'
export type {
  AbsentArticle,
  EntityNode,
  GraphArticle,
  Neighbourhood,
  NeighbourhoodEdge,
  NodeKind,
  RelationReason,
} from './types.ts'
