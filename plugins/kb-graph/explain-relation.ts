/**
 * Why two articles are related: what they share and who cites whom, strongest first. The product and the setting only
 * add to a score and are not told.
 */

import { compareNames } from './compare.ts'
import type { OpenIndex } from './open-index.ts'
import type { Relation } from './related.ts'
import type { RelationScale } from './relation-scale.ts'
import type { RelatedArticle, RelationReason } from './types.ts'
import { toScore } from './weights.ts'

interface WeighedReason {
  reason: RelationReason
  weight: number
}

/** Puts one of an article's relations into words. */
export function explainRelation(
  { ids, terms }: OpenIndex,
  { termWeights, citationWeights }: RelationScale,
  article: number,
  { other, score, cites, citedBy, shared }: Relation,
): RelatedArticle {
  const reasons: WeighedReason[] = shared.flatMap((term) => {
    const { kind, name } = terms[term]!
    if (kind === 'setting') return []
    return [{ reason: { kind: kind === 'reference' ? 'bothCite' : kind, name }, weight: termWeights[term]! }]
  })
  const id = ids[other]!
  if (cites) reasons.push({ reason: { kind: 'cites', name: id }, weight: citationWeights[other]! })
  if (citedBy) reasons.push({ reason: { kind: 'citedBy', name: id }, weight: citationWeights[article]! })
  reasons.sort((a, b) => b.weight - a.weight || compareNames(a.reason, b.reason))
  return { id, score: toScore(score), because: reasons.map(({ reason }) => reason) }
}
