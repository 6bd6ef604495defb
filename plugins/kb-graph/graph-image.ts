/**
 * A graph as plain data, from which any thread opens the same graph without a copy: numbers in shared memory, and all
 * names as bytes beside them.
 *
 * In: articles, and the terms of each. Out: `{ names: ..., scale: { termsByArticle: ..., ... }, relations: null }`.
 */

import { linkReplacements } from './answers/replacements.ts'
import { compareText } from './compare.ts'
import { type RelationScale, weighIndex } from './relations/relation-scale.ts'
import type { RelationTable } from './relations/relation-table.ts'
import { readSharedJson, shareJson } from './shared-json.ts'
import { indexTerms } from './terms/inverted-index.ts'
import { numberProducts } from './terms/products.ts'
import type { TermRows } from './terms/term-rows.ts'
import type { GraphArticle, Replacements } from './types.ts'

/** All that a graph answers from. It can be sent to another thread; the memory stays one. */
export interface GraphImage {
  /** `GraphNames` as JSON in UTF-8. */
  names: Uint8Array
  scale: RelationScale
  /** Null until they have been worked out. */
  relations: RelationTable | null
}

/** What the graph reads of an article besides its terms. */
export type FiledArticle = Pick<GraphArticle, 'id' | 'number' | 'product'>

/** What the numbers of an image stand for. */
export interface GraphNames {
  /** By article, which are numbered as they are sorted. */
  ids: readonly string[]
  /** By product; null where it has no code. */
  productCodes: readonly (string | null)[]
  /** By term, whose kind stands in the scale. */
  terms: readonly string[]
  /** Articles, present or not, that replace others or are replaced. */
  replacements: readonly (readonly [id: string, Replacements])[]
}

/**
 * Makes the image of the graph over articles by number, as `sortArticles` gives them; `parts` have the terms of all, range
 * by range. Time and memory grow with the number of postings (an article's terms, summed).
 */
export function makeImage(articles: readonly FiledArticle[], parts: readonly TermRows[]): GraphImage {
  const index = indexTerms(parts)
  const products = numberProducts(articles)
  const scale = weighIndex(articles, index, products)
  const names: GraphNames = {
    ids: articles.map(({ id }) => id),
    productCodes: products.codes,
    terms: index.terms.map(({ name }) => name),
    replacements: [...linkReplacements(parts.flatMap(({ claims }) => claims))],
  }
  return { names: shareJson(names), scale, relations: null }
}

/**
 * Puts articles into the order by which they are numbered.
 *
 * @throws when two have the same id: copies of an article have to be merged before.
 */
export function sortArticles<Article extends FiledArticle>(articles: Iterable<Article>): Article[] {
  const sorted = [...articles].sort((a, b) => a.number - b.number || compareText(a.id, b.id))
  const ids = new Set<string>()
  for (const { id } of sorted) {
    if (ids.has(id)) throw new Error(`Found two articles with the id \`${id}\`, expected one`)
    ids.add(id)
  }
  return sorted
}

/** Reads the names of an image. */
export function readNames({ names }: GraphImage): GraphNames {
  return readSharedJson(names) as GraphNames
}
