/**
 * How much it says that two articles have a term in common. The figures were chosen by citation prediction
 * (`bench/graph.ts`): with citations left out, how often is a cited article among the ten related ones?
 */
import type { InvertedIndex } from './inverted-index.ts'
import { countRows, rowLength } from './postings.ts'
import type { TermKind } from './terms.ts'

/**
 * A term in more articles than this joins none: `setup.exe`, or `windows` in a title. It also bounds the work: an
 * article's related ones cost at most this much for each of its terms, so all of them stay linear in postings.
 */
const mostArticles = 400

/**
 * A service is a broad subject, and an event's number means another event in another source. Title words are many for
 * each article; the setting is a small bonus for articles that are related already.
 */
const kindWeights: Readonly<Record<TermKind, number>> = {
  dll: 1,
  executable: 1,
  otherFile: 1,
  errorCode: 1,
  registryKey: 1,
  event: 0.6,
  service: 0.6,
  reference: 1,
  titleWord: 0.6,
  setting: 0.2,
}

/** What a direct citation says, next to a shared term that is as rare as citations of that article. */
const citationWeight = 2

/** Likewise for two articles under the same product. */
const productWeight = 1

/** Weights are whole numbers, so that sums do not depend on the order of adding. */
const unitsOfWeight = 100

/** Whole weights of terms, by their number; 0 for those that join no articles. */
export function weighTerms({ terms, articles, articlesByTerm }: InvertedIndex): Uint32Array {
  return Uint32Array.from({ length: countRows(articlesByTerm) }, (_, term) => {
    const count = rowLength(articlesByTerm, term)
    const kind = terms[term]?.kind
    return kind && count > 1 && count <= mostArticles ? toUnits(kindWeights[kind] * rarity(count, articles.length)) : 0
  })
}

/** Whole weight of a citation of an article that `count` of `total` articles cite. */
export function weighCitation(count: number, total: number): number {
  return toUnits(citationWeight * rarity(count, total))
}

/** Whole weight of being under the same product as `count` of `total` articles. */
export function weighProduct(count: number, total: number): number {
  return toUnits(productWeight * rarity(count, total))
}

/** The score that readers of the graph see, from a sum of whole weights. */
export function toScore(units: number): number {
  return units / unitsOfWeight
}

/** Above zero however common, so that in an archive of three articles, too, a shared DLL joins two. */
function rarity(count: number, total: number): number {
  return Math.log(1 + total / count)
}

function toUnits(weight: number): number {
  return Math.round(weight * unitsOfWeight)
}
