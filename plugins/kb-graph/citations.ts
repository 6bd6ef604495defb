/** Citations, read from the index the other way round: who refers to an article, which are absent, which lead. */

import { compareIds } from './compare.ts'
import { listIds } from './entities.ts'
import type { InvertedIndex } from './inverted-index.ts'
import { rowLength } from './postings.ts'
import type { AbsentArticle } from './types.ts'

/** A present article and how many others refer to it. */
export interface CitedArticle {
  id: string
  count: number
  productCode: string | null
}

/** Ids of the articles that refer to `id`, which may be absent itself, by number. */
export function listCiting(index: InvertedIndex, id: string): string[] {
  const term = index.findTerm('reference', id)
  return term === undefined ? [] : listIds(index, term)
}

/** Cited articles that are not there, most cited first, then by number. */
export function listAbsent(index: InvertedIndex): AbsentArticle[] {
  return index.terms
    .flatMap(({ kind, name }, term) =>
      kind === 'reference' && index.findArticle(name) === undefined
        ? [{ id: name, citedBy: listIds(index, term) }]
        : [],
    )
    .sort((a, b) => b.citedBy.length - a.citedBy.length || compareIds(a.id, b.id))
}

/** Cited articles that are there, most cited first, then by number. */
export function rankCited({ articles, articlesByTerm, findTerm }: InvertedIndex): CitedArticle[] {
  return articles
    .flatMap(({ id, product }): CitedArticle[] => {
      const term = findTerm('reference', id)
      return term === undefined ? [] : [{ id, count: rowLength(articlesByTerm, term), productCode: product.code }]
    })
    .sort((a, b) => b.count - a.count || compareIds(a.id, b.id))
}
