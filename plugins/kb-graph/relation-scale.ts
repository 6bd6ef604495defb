/** The scale on which articles are related: every weight that the postings give, worked out once. */
import type { InvertedIndex } from './inverted-index.ts'
import { rowLength } from './postings.ts'
import { numberProducts } from './products.ts'
import { weighCitation, weighProduct, weighTerm } from './weights.ts'

export interface RelationScale {
  index: InvertedIndex
  /** By term: what it says that two articles have it in common; 0 where it joins none. */
  termWeights: Uint32Array
  /** By article: the term of references to it, undefined where no article refers to it. */
  citationTerms: readonly (number | undefined)[]
  /** By article: what it says that another cites it. */
  citationWeights: Uint32Array
  /** By article: its product's number. */
  products: Uint32Array
  /** By product: what it says that two articles are filed under it. */
  productWeights: Uint32Array
}

/** Weighs all that can join two articles. */
export function weighIndex(index: InvertedIndex): RelationScale {
  const { articles, terms, articlesByTerm } = index
  const total = articles.length
  const products = numberProducts(articles)
  const citationTerms = articles.map(({ id }) => index.findTerm('reference', id))
  return {
    index,
    termWeights: Uint32Array.from(terms, ({ kind }, term) => weighTerm(kind, rowLength(articlesByTerm, term), total)),
    citationTerms,
    citationWeights: Uint32Array.from(citationTerms, (term) =>
      term === undefined ? 0 : weighCitation(rowLength(articlesByTerm, term), total),
    ),
    products: products.byArticle,
    productWeights: products.sizes.map((size) => weighProduct(size, total)),
  }
}
