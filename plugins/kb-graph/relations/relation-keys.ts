/**
 * Keys of relations: what an article is related to, and how closely, is decided by what is hashed here, so that a later
 * build takes over what was worked out under the same key. Articles go by their ids, which say their order, too: one that
 * is put in between changes the numbers of all behind it, and no key.
 */
import { hashSeeds, hashText, mixHash } from '../hash-numbers.ts'
import { rowOf, sharedNumbers } from '../terms/postings.ts'
import { termKinds } from '../terms/terms.ts'
import { none, type RelationScale } from './relation-scale.ts'

/** What cites and what is cited, beside the kinds of terms. */
const cites = termKinds.length
const citedBy = termKinds.length + 1

/** By article, the halves of its key. */
export function keyRelations(scale: RelationScale, ids: readonly string[]): Uint32Array {
  const keys = sharedNumbers(hashSeeds.length * ids.length)
  for (const [half, seed] of hashSeeds.entries()) {
    hashRelations(scale, ids, seed).forEach((hash, article) => {
      keys[hashSeeds.length * article + half] = hash
    })
  }
  return keys
}

/** Whether an article of now has the key of one of before. */
export function isSameKey(now: Uint32Array, article: number, before: Uint32Array, earlier: number): boolean {
  return hashSeeds.every(
    (_, half) => now[hashSeeds.length * article + half] === before[hashSeeds.length * earlier + half],
  )
}

/** One half of the keys. Sums do not depend on the order in which an article has its terms. */
function hashRelations(scale: RelationScale, ids: readonly string[], seed: number): Uint32Array {
  const { termsByArticle, kinds, termWeights, citedArticles, citationTerms, citationWeights } = scale
  const articles = hashArticles(scale, ids, seed)
  const lists = hashLists(scale, articles)
  return articles.map((hash, article) => {
    let key = mixHash(hash, scale.productWeights[scale.products[article]!]!)
    for (const term of rowOf(termsByArticle, article)) {
      const weight = termWeights[term]!
      if (weight > 0) key += mixHash(mixHash(lists[term]!, weight), kinds[term]!)
      const cited = citedArticles[term]!
      if (cited !== none) key += mixHash(mixHash(articles[cited]!, citationWeights[cited]!), cites)
    }
    const own = citationTerms[article]!
    return own === none ? key : key + mixHash(mixHash(lists[own]!, citationWeights[article]!), citedBy)
  })
}

/** By article, its id and its product, which goes by the first article that is filed under it. */
function hashArticles({ products, productWeights }: RelationScale, ids: readonly string[], seed: number): Uint32Array {
  const hashes = Uint32Array.from(ids, (id) => hashText(id, seed))
  const firsts = new Uint32Array(productWeights.length)
  return hashes.map((hash, article) => {
    const product = products[article]!
    firsts[product] ||= hash
    return mixHash(hash, firsts[product]!)
  })
}

/** By term, its articles. */
function hashLists({ articlesByTerm, kinds }: RelationScale, articles: Uint32Array): Uint32Array {
  return kinds.map((_, term) => rowOf(articlesByTerm, term).reduce((sum, article) => sum + articles[article]!, 0))
}
