/**
 * A graph as plain data, from which any thread opens the same graph without a copy: numbers in shared memory, and all
 * names as bytes beside them.
 *
 * In: the records of an archive. Out: `{ names: ..., scale: { termsByArticle: ..., ... }, relations: null }`.
 */
import { type InvertedIndex, indexArticles } from './inverted-index.ts'
import type { Postings } from './postings.ts'
import { numberProducts } from './products.ts'
import { type RelationScale, weighIndex } from './relation-scale.ts'
import { linkReplacements } from './replacements.ts'
import { readSharedJson, shareJson } from './shared-json.ts'
import type { GraphArticle, Replacements } from './types.ts'

/** All that a graph answers from. It can be sent to another thread; the memory stays one. */
export interface GraphImage {
  /** `GraphNames` as JSON in UTF-8. */
  names: Uint8Array
  scale: RelationScale
  /** By article: its relations, as `relation-table.ts` packs them; null until they have been worked out. */
  relations: Postings | null
}

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
 * Makes the image of the graph over all articles, in any order.
 *
 * @throws when two articles have the same id.
 */
export function makeImage(input: Iterable<GraphArticle>): GraphImage {
  const index = indexArticles(input)
  const products = numberProducts(index.articles)
  const scale = weighIndex(index, products)
  return { names: shareJson(listNames(index, products.codes)), scale, relations: null }
}

/** Reads the names of an image. */
export function readNames({ names }: GraphImage): GraphNames {
  return readSharedJson(names) as GraphNames
}

function listNames({ articles, terms }: InvertedIndex, productCodes: readonly (string | null)[]): GraphNames {
  return {
    ids: articles.map(({ id }) => id),
    productCodes,
    terms: terms.map(({ name }) => name),
    replacements: [...linkReplacements(articles)],
  }
}
