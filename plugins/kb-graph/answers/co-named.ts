/**
 * Co-named entities: those that share articles with one.
 *
 * In: Netif.dll, named in two articles of which both name Dsamain.exe. Out: `executable dsamain.exe 2`.
 */

import { compareNames } from '../compare.ts'
import type { OpenIndex } from '../open-index.ts'
import { isNodeKind } from '../terms/terms.ts'
import type { CoNamed } from '../types.ts'

/**
 * Makes the function that gives the entities named together with a term, most often first, then by kind and name. It
 * counts in one array that is used again: a service has thousands of articles, each with dozens of terms.
 */
export function createCoNamer({ terms, termsByArticle, articlesByTerm }: OpenIndex): (term: number) => CoNamed[] {
  const counts = new Uint32Array(terms.length)
  return (term) => {
    const found: number[] = []
    for (let place = articlesByTerm.starts[term]!; place < articlesByTerm.starts[term + 1]!; place++) {
      const article = articlesByTerm.values[place]!
      for (let own = termsByArticle.starts[article]!; own < termsByArticle.starts[article + 1]!; own++) {
        const other = termsByArticle.values[own]!
        if (counts[other] === 0) found.push(other)
        counts[other]!++
      }
    }
    const coNamed = found.flatMap((other): CoNamed[] => {
      const [{ kind, name }, count] = [terms[other]!, counts[other]!]
      counts[other] = 0
      return other !== term && isNodeKind(kind) ? [{ kind, name, count }] : []
    })
    return coNamed.sort((a, b) => b.count - a.count || compareNames(a, b))
  }
}
