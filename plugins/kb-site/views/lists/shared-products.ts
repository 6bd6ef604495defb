/**
 * Products of which nearly all articles belong to a list: a technology token that every article of a product bears says
 * no more than the product does, so the list leads there instead of repeating thousands of entries.
 *
 * `kbVFPsearch`, on 3,430 of FoxPro's 3,493 articles -> those of FoxPro as one line, the rest as a list.
 */
import type { SharedProduct } from '../../../../layouts/types.ts'
import type { ArticleCard } from '../../../kb-record/article-card.ts'
import { pageSize } from '../../addresses/paginate.ts'
import type { Collection, Collections } from '../../archive/collections.ts'

/** The part of a product's articles that counts as nearly all of them. */
const nearlyAll = 0.9

/** A list without the articles of the products that it shares, and those products. */
export interface SplitList {
  records: readonly ArticleCard[]
  shared: SharedProduct[]
}

/** Products that fit on one page are always listed. By size, then as the product index has them. */
export function splitSharedProducts(list: Collection, { productOf }: Pick<Collections, 'productOf'>): SplitList {
  const counts = new Map<Collection, number>()
  for (const record of list.records) {
    const product = productOf(record)
    counts.set(product, (counts.get(product) ?? 0) + 1)
  }
  const isShared = (product: Collection, count: number): boolean =>
    count > pageSize && count >= nearlyAll * product.records.length
  const shared = [...counts].filter(([product, count]) => isShared(product, count)).sort(([, a], [, b]) => b - a)
  const left = new Set(shared.map(([product]) => product))
  return {
    records: left.size === 0 ? list.records : list.records.filter((record) => !left.has(productOf(record))),
    shared: shared.map(([{ name, url, records }, count]) => ({ name, url, count, total: records.length })),
  }
}
