/**
 * What a range of articles names, as numbers: worker threads make it of records, so that the thread that builds the graph
 * need not see them.
 *
 * In: two articles that name Netif.dll. Out: `{ names: ['netif.dll'], kinds: [0], rows: [[0], [0]], claims: [] }`
 */

import type { GraphArticle } from '../types.ts'
import { Interner } from './interning.ts'
import { type Postings, packPostings } from './postings.ts'
import { listTerms, termKinds } from './terms.ts'

/** The terms of some articles, in their order. */
export interface TermRows {
  /** Each spelling of a term once. */
  names: string[]
  /** By name: its kind's place in `termKinds`. */
  kinds: Uint32Array
  /** From article to names, in the order of its record; one may come twice. */
  rows: Postings
  /** What articles say of their own place in chains of replacement; most say nothing. */
  claims: Required<Pick<GraphArticle, 'id' | 'replaces' | 'replacedBy'>>[]
}

/** Lists the terms of articles. */
export function listTermRows(articles: readonly GraphArticle[]): TermRows {
  const spellings = new Interner()
  const names: string[] = []
  const kinds: number[] = []
  const rows = articles.map((article) =>
    listTerms(article).map(({ kind, name }) => {
      const number = spellings.intern(`${kind}\n${name}`)
      names[number] = name
      kinds[number] ??= termKinds.indexOf(kind)
      return number
    }),
  )
  const claims = articles.flatMap(({ id, replaces = [], replacedBy = [] }) =>
    replaces.length + replacedBy.length > 0 ? [{ id, replaces, replacedBy }] : [],
  )
  return { names, kinds: Uint32Array.from(kinds), rows: packPostings(rows), claims }
}
