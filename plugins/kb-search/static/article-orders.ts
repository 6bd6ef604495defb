/**
 * The orders other than relevance in which results can be sorted, as small files that are fetched when one is chosen:
 * all articles in groups of equals, the groups best first, each article as the distance from the one before it.
 *
 * Q5 and Q9 of 2001, Q7 of 1999 -> `orders/date.json.gz`: `[[5, 4], [7]]`
 */
import type { SearchArticle } from '../types.ts'
import { packedFile } from './file-names.ts'

/** Newest first; most cited first. What has no date, or no citation, is in no group. */
export type OrderName = 'date' | 'cited'

/** Groups of article numbers. */
export type ArticleOrder = number[][]

/** Name of an order's file. */
export function orderFileName(name: OrderName): string {
  return packedFile('orders', name)
}

/** Both orders. @param articles sorted by number */
export function makeOrders(articles: readonly SearchArticle[]): Record<OrderName, ArticleOrder> {
  return {
    date: groupBy(articles, ({ modified }) => modified ?? ''),
    cited: groupBy(articles, ({ citedBy }) => (citedBy === 0 ? '' : String(citedBy).padStart(8, '0'))),
  }
}

/** Place of each article's group by number. */
export function readOrder(order: ArticleOrder): Map<number, number> {
  const places = new Map<number, number>()
  for (const [place, distances] of order.entries()) {
    let number = 0
    for (const distance of distances) {
      number += distance
      places.set(number, place)
    }
  }
  return places
}

function groupBy(articles: readonly SearchArticle[], keyOf: (article: SearchArticle) => string): ArticleOrder {
  const groups = new Map<string, number[]>()
  for (const article of articles) {
    const key = keyOf(article)
    const group = groups.get(key)
    if (group) group.push(article.number)
    else if (key !== '') groups.set(key, [article.number])
  }
  const sorted = [...groups].sort(([one], [other]) => (one < other ? 1 : -1))
  return sorted.map(([, numbers]) => numbers.map((number, index) => number - (numbers[index - 1] ?? 0)))
}
