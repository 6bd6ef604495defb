/**
 * Why two articles are related: what they share and who cites whom, strongest first. The product and the setting only
 * add to a score and are not told.
 */

import { compareNames } from './compare.ts'
import { rowOf } from './postings.ts'
import type { RelationScale } from './relation-scale.ts'
import type { RelationReason } from './types.ts'

interface WeighedReason {
  reason: RelationReason
  weight: number
}

/** The reasons why `other` stands among the related articles of `article`. */
export function explainRelation(scale: RelationScale, article: number, other: number): RelationReason[] {
  return [
    ...explainShared(scale, article, other),
    ...explainCitation(scale, article, other, 'cites'),
    ...explainCitation(scale, other, article, 'citedBy'),
  ]
    .sort((a, b) => b.weight - a.weight || compareNames(a.reason, b.reason))
    .map(({ reason }) => reason)
}

function explainShared({ index, termWeights }: RelationScale, article: number, other: number): WeighedReason[] {
  const own = new Set(rowOf(index.termsByArticle, article))
  const reasons: WeighedReason[] = []
  for (const term of rowOf(index.termsByArticle, other)) {
    const { kind, name } = index.terms[term]!
    const weight = termWeights[term]!
    if (weight === 0 || kind === 'setting' || !own.has(term)) continue
    reasons.push({ reason: { kind: kind === 'reference' ? 'bothCite' : kind, name }, weight })
  }
  return reasons
}

function explainCitation(
  { index, citationTerms, citationWeights }: RelationScale,
  citing: number,
  cited: number,
  kind: 'cites' | 'citedBy',
): WeighedReason[] {
  const term = citationTerms[cited]
  if (term === undefined || !rowOf(index.termsByArticle, citing).includes(term)) return []
  const name = index.articles[kind === 'cites' ? cited : citing]!.id
  return [{ reason: { kind, name }, weight: citationWeights[cited]! }]
}
