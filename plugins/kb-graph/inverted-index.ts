/**
 * The inverted index: from an article to its terms, and from a term to its articles. Both sides are numbers: an article's
 * is its place among all by number, a term's its order of first occurrence.
 */

import { compareText } from './compare.ts'
import { Interner } from './interning.ts'
import { invertPostings, type Postings, packPostings } from './postings.ts'
import { Spellings } from './spellings.ts'
import { identifyTerm, listTerms, type Term } from './terms.ts'
import type { GraphArticle } from './types.ts'

export interface InvertedIndex {
  /** By number. */
  articles: readonly GraphArticle[]
  /** Each term in the spelling that most articles use, the first by code unit among equals. */
  terms: readonly Term[]
  /** From article to terms. */
  termsByArticle: Postings
  /** From term to articles, ascending. */
  articlesByTerm: Postings
  findTerm(kind: Term['kind'], name: string): number | undefined
}

/**
 * Indexes all articles, in any order.
 *
 * @throws when two articles have the same id: copies of an article have to be merged before.
 */
export function indexArticles(input: Iterable<GraphArticle>): InvertedIndex {
  const articles = [...input].sort((a, b) => a.number - b.number || compareText(a.id, b.id))
  const identities = new Interner()
  const spellings = new Spellings()
  const rows = articles.map((article) => internTerms(article, identities, spellings))
  const termsByArticle = packPostings(rows)
  const terms = spellings.choose()
  checkIds(articles)
  return {
    articles,
    terms,
    termsByArticle,
    articlesByTerm: invertPostings(termsByArticle, terms.length),
    findTerm: (kind, name) => identities.find(identifyTerm({ kind, name })),
  }
}

/** The article's terms as distinct numbers. */
function internTerms(article: GraphArticle, identities: Interner, spellings: Spellings): number[] {
  const numbers = new Set<number>()
  for (const term of listTerms(article)) {
    const number = identities.intern(identifyTerm(term))
    spellings.add(number, term)
    numbers.add(number)
  }
  return [...numbers]
}

function checkIds(articles: readonly GraphArticle[]): void {
  const ids = new Set<string>()
  for (const { id } of articles) {
    if (ids.has(id)) throw new Error(`Found two articles with the id \`${id}\`, expected one`)
    ids.add(id)
  }
}
