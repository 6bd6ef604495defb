/**
 * The scale on which articles are related: the postings, and every weight that they give, worked out once. Numbers alone,
 * in memory that worker threads share.
 */
import type { InvertedIndex } from '../terms/inverted-index.ts'
import { type Postings, rowLength, sharedNumbers } from '../terms/postings.ts'
import type { Products } from '../terms/products.ts'
import { termKinds } from '../terms/terms.ts'
import { weighCitation, weighProduct, weighTerm } from '../terms/weights.ts'

/** Stands for no term and no article. */
export const none = 0xffff_ffff

/** All that the relations of an archive are worked out from; it can be sent to another thread. */
export interface RelationScale {
  /** From article to terms. */
  termsByArticle: Postings
  /** From term to articles. */
  articlesByTerm: Postings
  /** By term: its kind's place in `termKinds`. */
  kinds: Uint32Array
  /** By term: what it says that two articles have it in common; 0 where it joins none. */
  termWeights: Uint32Array
  /** By term: the article that a reference names; `none` where it is absent or the term is no reference. */
  citedArticles: Uint32Array
  /** By article: the term of references to it; `none` where no article refers to it. */
  citationTerms: Uint32Array
  /** By article: what it says that another cites it. */
  citationWeights: Uint32Array
  /** By article: its product's number. */
  products: Uint32Array
  /** By product: what it says that two articles are filed under it. */
  productWeights: Uint32Array
}

/** Weighs all that can join two articles. */
export function weighIndex(
  articles: readonly { id: string }[],
  { terms, termsByArticle, articlesByTerm, findTerm }: InvertedIndex,
  products: Products,
): RelationScale {
  const total = articles.length
  const citationTerms = share(articles.map(({ id }) => findTerm('reference', id) ?? none))
  const citedArticles = sharedNumbers(terms.length).fill(none)
  citationTerms.forEach((term, article) => {
    if (term !== none) citedArticles[term] = article
  })
  return {
    termsByArticle,
    articlesByTerm,
    kinds: share(terms.map(({ kind }) => termKinds.indexOf(kind))),
    termWeights: share(terms.map(({ kind }, term) => weighTerm(kind, rowLength(articlesByTerm, term), total))),
    citedArticles,
    citationTerms,
    citationWeights: share(
      Array.from(citationTerms, (term) => (term === none ? 0 : weighCitation(rowLength(articlesByTerm, term), total))),
    ),
    products: share(products.byArticle),
    productWeights: share(Array.from(products.sizes, (size) => weighProduct(size, total))),
  }
}

function share(numbers: ArrayLike<number>): Uint32Array {
  const shared = sharedNumbers(numbers.length)
  shared.set(numbers)
  return shared
}
