/**
 * Why two articles are related: what they share and who cites whom, strongest first. The product and the setting only
 * add to a score and are not told.
 */

import { compareNames } from '../compare.ts'
import type { OpenIndex } from '../open-index.ts'
import type { Relation } from '../relations/related.ts'
import { none, type RelationScale } from '../relations/relation-scale.ts'
import { rowOf } from '../terms/postings.ts'
import { toScore } from '../terms/weights.ts'
import type { RelatedArticle, RelationReason } from '../types.ts'

interface WeighedReason {
  reason: RelationReason
  weight: number
}

/** Makes the function that puts an article's relations into words. */
export function createExplainer(
  { ids, terms }: OpenIndex,
  { termsByArticle, termWeights, citationTerms, citationWeights }: RelationScale,
): (article: number, relations: readonly Relation[]) => RelatedArticle[] {
  // By term: the article, counted from 1, whose terms were marked last.
  const marks = new Uint32Array(terms.length)
  return (article, relations) => {
    for (const term of rowOf(termsByArticle, article)) marks[term] = article + 1
    const own = citationTerms[article]!
    return relations.map(({ other, score }) => {
      const id = ids[other]!
      const reasons: WeighedReason[] = []
      const cited = citationTerms[other]!
      if (cited !== none && marks[cited] === article + 1)
        reasons.push({ reason: { kind: 'cites', name: id }, weight: citationWeights[other]! })
      for (const term of rowOf(termsByArticle, other)) {
        if (term === own) reasons.push({ reason: { kind: 'citedBy', name: id }, weight: citationWeights[article]! })
        const weight = termWeights[term]!
        if (marks[term] !== article + 1 || weight === 0) continue
        const { kind, name } = terms[term]!
        if (kind !== 'setting')
          reasons.push({ reason: { kind: kind === 'reference' ? 'bothCite' : kind, name }, weight })
      }
      reasons.sort((a, b) => b.weight - a.weight || compareNames(a.reason, b.reason))
      return { id, score: toScore(score), because: reasons.map(({ reason }) => reason) }
    })
  }
}
