/**
 * Surroundings: all that a graph says of an article or an entity, and of what stands beside it there, as a number, so that
 * a page is known to come out as it was before any of it is put into words. The numbers say more than pages show: they may
 * differ where pages are the same, but not the other way round.
 */
import { hashText, mixHash } from '../hash-numbers.ts'
import type { OpenIndex } from '../open-index.ts'
import { none, type RelationScale } from '../relations/relation-scale.ts'
import type { RelationTable } from '../relations/relation-table.ts'
import { type Postings, rowLength, rowOf } from '../terms/postings.ts'
import { isNodeKind } from '../terms/terms.ts'
import type { EntityNode } from '../types.ts'

/** Hashes of what the graph does not know; all are made with one seed. */
export interface KnownHashes {
  seed: number
  /** Of all that an article says, and of how others show it. */
  article(id: string): number
  /** Of where an entity leads. */
  entity(node: EntityNode): number
  /** Of where an article leads that is cited and is not there. */
  absent(id: string): number
}

/** The hashes of a graph. */
export interface Surroundings {
  article(id: string): number
  entity(node: EntityNode): number
}

/** A graph as far as it is hashed. */
export interface HashedGraph {
  index: OpenIndex
  scale: RelationScale
  relations: RelationTable
  findEntity(term: number): EntityNode | undefined
}

/** Hashes what a graph says of its articles and entities; time grows with the number of postings. */
export function hashSurroundings(graph: HashedGraph, known: KnownHashes): Surroundings {
  const { ids, findArticle, findTerm } = graph.index
  const own = Uint32Array.from(ids, known.article)
  const terms = hashTerms(graph, known, own)
  const together = hashTogether(graph, known, terms)
  return {
    article(id) {
      const article = findArticle(id)
      if (article === undefined) throw new Error(`Expected ${id} in the graph, found no such article`)
      return hashArticle(graph, known, own, terms, article)
    },
    entity({ kind, name }) {
      const term = findTerm(kind, name)
      if (term === undefined) throw new Error(`Expected ${kind} ${name} in the graph, found no such entity`)
      return hashEntity(graph, own, terms, together, term)
    },
  }
}

/** By term: its name, and where it leads. */
function hashTerms({ index, scale, findEntity }: HashedGraph, known: KnownHashes, own: Uint32Array): Uint32Array {
  const leadOf = (term: number, name: string): number => {
    const node = findEntity(term)
    if (node) return known.entity(node)
    const cited = scale.citedArticles[term]!
    return cited === none ? known.absent(name) : own[cited]!
  }
  return Uint32Array.from(index.terms, ({ kind, name }, term) => {
    const named = mixHash(hashText(name, known.seed), scale.kinds[term]!)
    return kind === 'reference' || isNodeKind(kind) ? mixHash(named, leadOf(term, name)) : named
  })
}

/** By article: the entities that it names, each with all articles that name it. */
function hashTogether({ index, scale }: HashedGraph, { seed }: KnownHashes, terms: Uint32Array): Uint32Array {
  const { termsByArticle, articlesByTerm } = scale
  const ids = Uint32Array.from(index.ids, (id) => hashText(id, seed))
  const entities = Uint32Array.from(terms, (hash, term) =>
    isNodeKind(index.terms[term]!.kind) ? mixHash(hash, sumRow(articlesByTerm, term, ids)) : 0,
  )
  return ids.map((_, article) => sumRow(termsByArticle, article, entities))
}

/**
 * What it names and cites, and how much that joins it to others; what cites it; what it replaces or is replaced by; and what
 * it is related to, and why.
 */
function hashArticle(
  { index, scale, relations }: HashedGraph,
  known: KnownHashes,
  own: Uint32Array,
  terms: Uint32Array,
  article: number,
): number {
  const { termsByArticle, articlesByTerm, termWeights, citationTerms, citationWeights } = scale
  let hash = mixHash(own[article]!, citationWeights[article]!)
  for (const term of rowOf(termsByArticle, article)) hash = mixHash(mixHash(hash, terms[term]!), termWeights[term]!)
  const citations = citationTerms[article]!
  if (citations !== none) for (const citing of rowOf(articlesByTerm, citations)) hash = mixHash(hash, own[citing]!)
  const { replaces = [], replacedBy = [] } = index.replacements.get(index.ids[article]!) ?? {}
  for (const [place, others] of [replaces, replacedBy].entries()) {
    for (const id of others) hash = mixHash(mixHash(hash, place), hashReplacement(id, index, known, own))
  }
  const related = rowOf(relations.rows, article)
  for (let at = 0; at < related.length; at += 2) {
    const other = related[at]!
    hash = mixHash(mixHash(mixHash(hash, own[other]!), related[at + 1]!), citationWeights[other]!)
  }
  return hash
}

function hashReplacement(id: string, index: OpenIndex, known: KnownHashes, own: Uint32Array): number {
  const article = index.findArticle(id)
  return article === undefined ? mixHash(hashText(id, known.seed), known.absent(id)) : own[article]!
}

/** Its articles, how often each is cited, and what else they name. */
function hashEntity(
  { scale: { articlesByTerm, citationTerms } }: HashedGraph,
  own: Uint32Array,
  terms: Uint32Array,
  together: Uint32Array,
  term: number,
): number {
  let hash = terms[term]!
  for (const article of rowOf(articlesByTerm, term)) {
    const citations = citationTerms[article]!
    const cited = citations === none ? 0 : rowLength(articlesByTerm, citations)
    hash = mixHash(mixHash(mixHash(hash, own[article]!), cited), together[article]!)
  }
  return hash
}

function sumRow(postings: Postings, row: number, hashes: Uint32Array): number {
  let sum = 0
  for (const value of rowOf(postings, row)) sum = (sum + hashes[value]!) >>> 0
  return sum
}
