/**
 * Related articles, one article at a time, from the postings of its terms: pairs of articles are never all made.
 *
 * In: Q298933, which names Netif.dll and cites Q217215. Out: Q217215, because `cites Q217215`, `dll netif.dll`.
 */

import { Candidates, enoughEvidence } from './candidates.ts'
import { explainRelation } from './explain-relation.ts'
import type { InvertedIndex } from './inverted-index.ts'
import { rowOf } from './postings.ts'
import { type RelationScale, weighIndex } from './relation-scale.ts'
import type { TermKind } from './terms.ts'
import type { RelatedArticle } from './types.ts'
import { toScore } from './weights.ts'

/** How many related articles an article has at most. */
const mostRelated = 10

/** Makes the function that gives an article's related ones, best first. */
export function createRelater(index: InvertedIndex): (article: number) => RelatedArticle[] {
  const scale = weighIndex(index)
  const candidates = new Candidates(index.articles.length)
  return (article) => {
    addTerms(scale, article, candidates)
    addCitations(scale, article, candidates)
    addSettings(scale, article, candidates)
    addProduct(scale, article, candidates)
    const related = candidates.pickBest(mostRelated, article).map((other) => ({
      id: index.articles[other]!.id,
      score: toScore(candidates.score(other)),
      because: explainRelation(scale, article, other),
    }))
    candidates.clear()
    return related
  }
}

/** Articles that name the same things, cite the same articles, or have the same words in their titles. */
function addTerms({ index, termWeights }: RelationScale, article: number, candidates: Candidates): void {
  for (const term of rowOf(index.termsByArticle, article)) {
    const { kind } = index.terms[term]!
    const weight = termWeights[term]!
    if (weight === 0 || kind === 'setting') continue
    const evidence = evidenceOf(kind)
    for (const other of rowOf(index.articlesByTerm, term)) candidates.add(other, weight, evidence)
  }
}

function evidenceOf(kind: TermKind): number {
  return kind === 'titleWord' ? enoughEvidence / 2 : enoughEvidence
}

/** The articles that this one cites, and those that cite it. */
function addCitations(scale: RelationScale, article: number, candidates: Candidates): void {
  const { index, citationTerms, citationWeights } = scale
  for (const term of rowOf(index.termsByArticle, article)) {
    const { kind, name } = index.terms[term]!
    const cited = kind === 'reference' ? index.findArticle(name) : undefined
    if (cited !== undefined) candidates.add(cited, citationWeights[cited]!, enoughEvidence)
  }
  const own = citationTerms[article]
  if (own === undefined) return
  for (const citing of rowOf(index.articlesByTerm, own))
    candidates.add(citing, citationWeights[article]!, enoughEvidence)
}

/** A bonus for the same keywords and words of headings: no evidence by themselves. */
function addSettings({ index, termWeights }: RelationScale, article: number, candidates: Candidates): void {
  for (const term of rowOf(index.termsByArticle, article)) {
    if (index.terms[term]!.kind !== 'setting' || termWeights[term] === 0) continue
    for (const other of rowOf(index.articlesByTerm, term)) candidates.addBonus(other, termWeights[term]!, 0)
  }
}

/** A bonus for the same product, under which one word in both titles is enough. */
function addProduct({ products, productWeights }: RelationScale, article: number, candidates: Candidates): void {
  const product = products[article]!
  for (const other of candidates.articles) {
    if (products[other] === product) candidates.addBonus(other, productWeights[product]!, enoughEvidence / 2)
  }
}
