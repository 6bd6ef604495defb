/** Citations, read from the index the other way round: who refers to an article, which are absent, which lead. */

import { compareIds } from '../compare.ts'
import { listTermsOf, type OpenIndex } from '../open-index.ts'
import { rowLength } from '../terms/postings.ts'
import type { AbsentArticle } from '../types.ts'
import { listIds } from './entities.ts'

/** A present article and how many others refer to it. */
export interface CitedArticle {
  id: string
  count: number
  productCode: string | null
}

/** Ids of the articles that `id` refers to, in the order of its record. */
export function listReferences(index: OpenIndex, id: string): string[] {
  return listTermsOf(index, id).flatMap((term) => {
    const { kind, name } = index.terms[term]!
    return kind === 'reference' ? [name] : []
  })
}

/** Ids of the articles that refer to `id`, which may be absent itself, by number. */
export function listCiting(index: OpenIndex, id: string): string[] {
  const term = index.findTerm('reference', id)
  return term === undefined ? [] : listIds(index, term)
}

/** Cited articles that are not there, most cited first, then by number. */
export function listAbsent(index: OpenIndex): AbsentArticle[] {
  return index
    .listTerms('reference')
    .flatMap((term) => {
      const { name } = index.terms[term]!
      return index.findArticle(name) === undefined ? [{ id: name, citedBy: listIds(index, term) }] : []
    })
    .sort((a, b) => b.citedBy.length - a.citedBy.length || compareIds(a.id, b.id))
}

/** Cited articles that are there, most cited first, then by number. */
export function rankCited({ terms, articlesByTerm, listTerms, findArticle, productCodeOf }: OpenIndex): CitedArticle[] {
  return listTerms('reference')
    .flatMap((term): CitedArticle[] => {
      const { name: id } = terms[term]!
      const article = findArticle(id)
      if (article === undefined) return []
      return [{ id, count: rowLength(articlesByTerm, term), productCode: productCodeOf(article) }]
    })
    .sort((a, b) => b.count - a.count || compareIds(a.id, b.id))
}
