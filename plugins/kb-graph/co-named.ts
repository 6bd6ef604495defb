/**
 * Co-named entities: those that share articles with one.
 *
 * In: Netif.dll, named in two articles of which both name Dsamain.exe. Out: `executable dsamain.exe 2`.
 */

import { compareNames } from './compare.ts'
import type { InvertedIndex } from './inverted-index.ts'
import { rowOf } from './postings.ts'
import { isNodeKind } from './terms.ts'
import type { CoNamed } from './types.ts'

/** The entities named together with the term, most often first, then by kind and name. */
export function countCoNamed({ terms, termsByArticle, articlesByTerm }: InvertedIndex, term: number): CoNamed[] {
  const counts = new Map<number, number>()
  for (const article of rowOf(articlesByTerm, term)) {
    for (const other of rowOf(termsByArticle, article)) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  counts.delete(term)
  return [...counts]
    .flatMap(([other, count]): CoNamed[] => {
      const { kind, name } = terms[other]!
      return isNodeKind(kind) ? [{ kind, name, count }] : []
    })
    .sort((a, b) => b.count - a.count || compareNames(a, b))
}
