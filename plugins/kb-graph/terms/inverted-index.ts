/**
 * The inverted index: from an article to its terms, and from a term to its articles. Both sides are numbers: an article's
 * is its place among all by number, a term's its order of first occurrence.
 */

import { Interner } from './interning.ts'
import { countRows, invertPostings, type Postings, packPostings, rowOf } from './postings.ts'
import { Spellings } from './spellings.ts'
import type { TermRows } from './term-rows.ts'
import { identifyTerm, type Term, termKinds } from './terms.ts'

/** The index as it is built, before it is packed into an image. */
export interface InvertedIndex {
  /** Each term in the spelling that most articles use, the first by code unit among equals. */
  terms: readonly Term[]
  /** From article to terms. */
  termsByArticle: Postings
  /** From term to articles, ascending. */
  articlesByTerm: Postings
  findTerm(kind: Term['kind'], name: string): number | undefined
}

/** Indexes the articles of all parts, one behind the other. */
export function indexTerms(parts: readonly TermRows[]): InvertedIndex {
  const identities = new Interner()
  const spellings = new Spellings()
  const rows = parts.flatMap((part) => {
    const numbers = numberTerms(part, identities, spellings)
    return Array.from({ length: countRows(part.rows) }, (_, article) => {
      // Two spellings of one article may be one term.
      return [...new Set(Array.from(rowOf(part.rows, article), (name) => numbers[name]!))]
    })
  })
  const termsByArticle = packPostings(rows)
  const terms = spellings.choose()
  return {
    terms,
    termsByArticle,
    articlesByTerm: invertPostings(termsByArticle, terms.length),
    findTerm: (kind, name) => identities.find(identifyTerm({ kind, name })),
  }
}

/** From the names of a part to the numbers of their terms. */
function numberTerms({ names, kinds, rows }: TermRows, identities: Interner, spellings: Spellings): number[] {
  const uses = new Uint32Array(names.length)
  for (const name of rows.values) uses[name]!++
  return names.map((name, index) => {
    const term = { kind: termKinds[kinds[index]!]!, name }
    const number = identities.intern(identifyTerm(term))
    spellings.add(number, term, uses[index]!)
    return number
  })
}
