/**
 * Related articles, one article at a time, from the postings of its terms: pairs of articles are never all made.
 *
 * In: Q298933, which names Netif.dll and cites Q217215. Out: Q217215, because `cites Q217215`, `dll netif.dll`.
 */

import { compareNames } from './compare.ts'
import type { InvertedIndex } from './inverted-index.ts'
import { rowLength, rowOf } from './postings.ts'
import { numberProducts } from './products.ts'
import type { RelatedArticle, RelationReason } from './types.ts'
import { toScore, weighCitation, weighProduct, weighTerms } from './weights.ts'

/** How many related articles an article has at most. */
const mostRelated = 10

/**
 * How much evidence a relation needs. An entity or a citation is enough; one word of a title is not, two are.
 */
const enoughEvidence = 2

/** A reason and its whole weight. */
interface WeighedReason {
  reason: RelationReason
  weight: number
}

/** Makes the function that gives an article's related ones, best first, equal scores by number. */
export function createRelater(index: InvertedIndex): (article: number) => RelatedArticle[] {
  const { articles, terms, termsByArticle, articlesByTerm } = index
  const weights = weighTerms(index)
  const products = numberProducts(articles)
  const citationTerms = articles.map(({ id }) => index.findTerm('reference', id))
  const scores = new Uint32Array(articles.length)
  const evidence = new Uint32Array(articles.length)
  let candidates: number[] = []

  /** Adds to a candidate's score; what is no evidence at all makes no candidate. */
  function add(candidate: number, weight: number, worth: number): void {
    if (scores[candidate] === 0) {
      if (worth === 0) return
      candidates.push(candidate)
    }
    scores[candidate]! += weight
    evidence[candidate]! += worth
  }

  function addTerms(article: number, settings: boolean): void {
    for (const term of rowOf(termsByArticle, article)) {
      const weight = weights[term]!
      const kind = terms[term]!.kind
      if (weight === 0 || (kind === 'setting') !== settings) continue
      const worth = kind === 'setting' ? 0 : kind === 'titleWord' ? 1 : enoughEvidence
      for (const candidate of rowOf(articlesByTerm, term)) add(candidate, weight, worth)
    }
  }

  function addCitations(article: number): void {
    for (const term of rowOf(termsByArticle, article)) {
      if (terms[term]!.kind !== 'reference') continue
      const cited = index.findArticle(terms[term]!.name)
      if (cited !== undefined) add(cited, weighCitationOf(term), enoughEvidence)
    }
    const own = citationTerms[article]
    if (own === undefined) return
    for (const citing of rowOf(articlesByTerm, own)) add(citing, weighCitationOf(own), enoughEvidence)
  }

  function addProduct(article: number): void {
    const product = products.byArticle[article]!
    const weight = weighProduct(products.sizes[product]!, articles.length)
    for (const candidate of candidates) if (products.byArticle[candidate] === product) scores[candidate]! += weight
  }

  function weighCitationOf(term: number): number {
    return weighCitation(rowLength(articlesByTerm, term), articles.length)
  }

  /** The best candidates with enough evidence. An insertion into ten is cheaper than sorting thousands. */
  function pickBest(article: number): number[] {
    const best: number[] = []
    for (const candidate of candidates) {
      if (candidate === article || evidence[candidate]! < enoughEvidence) continue
      let place = best.length
      while (place > 0 && isBetter(candidate, best[place - 1]!)) place--
      if (place >= mostRelated) continue
      best.splice(place, 0, candidate)
      best.length = Math.min(best.length, mostRelated)
    }
    return best
  }

  function isBetter(a: number, b: number): boolean {
    return scores[a]! > scores[b]! || (scores[a]! === scores[b]! && a < b)
  }

  function explain(article: number, other: number): RelationReason[] {
    const shared = new Set(rowOf(termsByArticle, article))
    const reasons: WeighedReason[] = []
    for (const term of rowOf(termsByArticle, other)) {
      if (!shared.has(term) || weights[term] === 0) continue
      const { kind, name } = terms[term]!
      if (kind === 'setting') continue
      reasons.push({ reason: { kind: kind === 'reference' ? 'bothCite' : kind, name }, weight: weights[term]! })
    }
    return reasons
      .concat(explainCitation(article, other, 'cites'), explainCitation(other, article, 'citedBy'))
      .sort((a, b) => b.weight - a.weight || compareNames(a.reason, b.reason))
      .map(({ reason }) => reason)
  }

  function explainCitation(citing: number, cited: number, kind: 'cites' | 'citedBy'): WeighedReason[] {
    const term = citationTerms[cited]
    if (term === undefined || !rowOf(termsByArticle, citing).includes(term)) return []
    const name = articles[kind === 'cites' ? cited : citing]!.id
    return [{ reason: { kind, name }, weight: weighCitationOf(term) }]
  }

  return (article) => {
    addTerms(article, false)
    addCitations(article)
    addTerms(article, true)
    addProduct(article)
    const related = pickBest(article).map((other) => ({
      id: articles[other]!.id,
      score: toScore(scores[other]!),
      because: explain(article, other),
    }))
    for (const candidate of candidates) scores[candidate] = evidence[candidate] = 0
    candidates = []
    return related
  }
}
