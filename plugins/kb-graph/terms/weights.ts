/**
 * How much it says that two articles have something in common. The figures were chosen by citation prediction
 * (`bench/graph.ts`): with citations left out, how often is a cited article among the ten related ones?
 *
 * In: a DLL in 2 of 54,308 articles. Out: 1021, the weight 10.21 in whole units.
 */
import type { TermKind } from './terms.ts'

/**
 * A term in more articles than this joins none: `setup.exe`, or `windows` in a title. It also bounds the work: an
 * article's related ones cost at most this much for each of its terms, so all lists together stay linear in postings.
 */
const mostArticles = 500

/** A word in a larger part of all titles is no subject; in a small archive, that is a word in more than two. */
const mostTitles = 0.02

/**
 * A service is a broad subject, and words are many in each title. The setting only adds to articles that are related
 * already. Finer steps between kinds did not raise the figure.
 */
const kindWeights: Readonly<Record<TermKind, number>> = {
  dll: 1,
  executable: 1,
  otherFile: 1,
  errorCode: 1,
  event: 1,
  registryKey: 1,
  reference: 1,
  service: 0.5,
  titleWord: 0.5,
  setting: 0.2,
}

const citationWeight = 2

const productWeight = 1

/** Weights are whole numbers, so that sums do not depend on the order of adding. */
const unitsOfWeight = 100

/** Whole weight of a term that `count` of `total` articles have; 0 where it joins none. */
export function weighTerm(kind: TermKind, count: number, total: number): number {
  const most = kind === 'titleWord' ? Math.min(mostArticles, Math.max(2, mostTitles * total)) : mostArticles
  return count > 1 && count <= most ? toUnits(kindWeights[kind] * rarity(count, total)) : 0
}

/** Whole weight of a citation, one way or the other, of an article that `count` of `total` articles cite. */
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

/** Above 0 however common, so that in an archive of three articles, too, a shared DLL joins two. */
function rarity(count: number, total: number): number {
  return Math.log(1 + total / count)
}

function toUnits(weight: number): number {
  return Math.round(weight * unitsOfWeight)
}
