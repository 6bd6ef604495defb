/** Products as numbers: which articles are filed together, and how large each shelf is. */

import type { GraphArticle } from '../types.ts'
import { Interner } from './interning.ts'

/** The products of an archive; numbers count from 0, in the order in which articles name them. */
export interface Products {
  /** From an article to its product's number. */
  byArticle: Uint32Array
  /** How many articles each product has. */
  sizes: Uint32Array
  /** Each product's code; null where it has none. */
  codes: (string | null)[]
}

/** Numbers the products. One without a code goes by its name. */
export function numberProducts(articles: readonly Pick<GraphArticle, 'product'>[]): Products {
  const identities = new Interner()
  const codes: (string | null)[] = []
  const byArticle = Uint32Array.from(articles, ({ product }) => {
    const number = identities.intern(product.code ?? `\n${product.name}`)
    codes[number] = product.code
    return number
  })
  const sizes = new Uint32Array(identities.size)
  for (const product of byArticle) sizes[product]!++
  return { byArticle, sizes, codes }
}
