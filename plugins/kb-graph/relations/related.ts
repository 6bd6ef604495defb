/**
 * Related articles, one article at a time, from the postings of its terms: pairs of articles are never all made. Numbers
 * in and numbers out, so that any thread can do it; `explain-relation.ts` puts them into words.
 *
 * In: Q298933, which names Netif.dll and cites Q217215. Out: Q217215, with what both of these give.
 */

import { rowOf } from '../terms/postings.ts'
import { termKinds } from '../terms/terms.ts'
import { Candidates, enoughEvidence } from './candidates.ts'
import { none, type RelationScale } from './relation-scale.ts'

const setting = termKinds.indexOf('setting')
const titleWord = termKinds.indexOf('titleWord')

/** How many related articles an article has at most. */
const mostRelated = 10

/** One of an article's related ones. */
export interface Relation {
  other: number
  /** In whole units of weight. */
  score: number
}

/** Makes the function that gives an article's related ones, best first. */
export function createRelater(scale: RelationScale): (article: number) => Relation[] {
  const candidates = new Candidates(scale.products.length)
  return (article) => {
    addTerms(scale, article, candidates)
    addCitations(scale, article, candidates)
    addSettings(scale, article, candidates)
    addProduct(scale, article, candidates)
    const best = candidates.pickBest(mostRelated, article)
    const related = best.map((other) => ({ other, score: candidates.score(other) }))
    candidates.clear()
    return related
  }
}

/** Articles that name the same things, cite the same articles, or have the same words in their titles. */
function addTerms(scale: RelationScale, article: number, candidates: Candidates): void {
  for (const term of rowOf(scale.termsByArticle, article)) {
    const kind = scale.kinds[term]!
    const weight = scale.termWeights[term]!
    if (weight === 0 || kind === setting) continue
    const evidence = kind === titleWord ? enoughEvidence / 2 : enoughEvidence
    for (const other of rowOf(scale.articlesByTerm, term)) candidates.add(other, weight, evidence)
  }
}

/** The articles that this one cites, and those that cite it. */
function addCitations(scale: RelationScale, article: number, candidates: Candidates): void {
  const { citedArticles, citationTerms, citationWeights } = scale
  for (const term of rowOf(scale.termsByArticle, article)) {
    const cited = citedArticles[term]!
    if (cited !== none) candidates.add(cited, citationWeights[cited]!, enoughEvidence)
  }
  const own = citationTerms[article]!
  if (own === none) return
  for (const citing of rowOf(scale.articlesByTerm, own))
    candidates.add(citing, citationWeights[article]!, enoughEvidence)
}

/** A bonus for the same keywords and words of headings: no evidence by themselves. */
function addSettings(scale: RelationScale, article: number, candidates: Candidates): void {
  for (const term of rowOf(scale.termsByArticle, article)) {
    if (scale.kinds[term] !== setting || scale.termWeights[term] === 0) continue
    for (const other of rowOf(scale.articlesByTerm, term)) candidates.addBonus(other, scale.termWeights[term]!, 0)
  }
}

/** A bonus for the same product, under which one word in both titles is enough. */
function addProduct({ products, productWeights }: RelationScale, article: number, candidates: Candidates): void {
  const product = products[article]!
  for (const other of candidates.articles) {
    if (products[other] === product) candidates.addBonus(other, productWeights[product]!, enoughEvidence / 2)
  }
}
