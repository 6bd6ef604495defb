/**
 * Plans an index before any document is read: its bundles, the parts of each, and a key for every part by which a part
 * that was indexed before is known again.
 *
 * 54,000 articles -> one bundle of 39 parts, `{range: {from: 180224, to: 184320}, key: '5f0c...', numbers: [180231, ...]}`
 */
import { createHash } from 'node:crypto'
import { countUnits, type NumberRange, planRanges } from './plan-bundles.ts'
import type { SpellingEntry } from './ranking/spellings.ts'
import type { IndexedArticle } from './types.ts'

/** Articles that are indexed together. */
export interface PlannedPart {
  range: NumberRange
  /** Hexadecimal; equal for parts whose index comes out the same. */
  key: string
  /** Of its articles, sorted. */
  numbers: readonly number[]
}

/** Parts that are joined to one bundle, in order of their ranges. */
export interface PlannedBundle {
  range: NumberRange
  parts: readonly PlannedPart[]
}

/** What the words of a part depend on besides its documents. */
export interface IndexBasis {
  /** Of the code that makes the index. */
  version: string
  /** With several writings. */
  names: readonly SpellingEntry[]
}

/** Plans the index of articles in any order. */
export function planIndex(
  articles: readonly IndexedArticle[],
  limits: { part: number; bundle: number },
  { version, names }: IndexBasis,
): PlannedBundle[] {
  const sorted = [...articles].sort((one, other) => one.article.number - other.article.number)
  const basis = JSON.stringify([version, names])
  const counts = countUnits(sorted.map(({ article }) => article.number))
  return planRanges(counts, limits.bundle).map((range) => ({
    range,
    parts: planRanges(counts, limits.part, range).map((partRange) => planPart(partRange, sorted, basis)),
  }))
}

function planPart(range: NumberRange, sorted: readonly IndexedArticle[], basis: string): PlannedPart {
  const articles = sorted.filter(({ article: { number } }) => number >= range.from && number < range.to)
  const hash = createHash('sha256').update(basis)
  for (const { article, documentKey } of articles) {
    hash.update(JSON.stringify([article.number, documentKey]))
  }
  return { range, key: hash.digest('hex'), numbers: articles.map(({ article }) => article.number) }
}
