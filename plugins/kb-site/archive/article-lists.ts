/** Finds where articles stand in the lists of products, both of a whole archive and of its outline. */
import type { TermLines } from '../addresses/term-lines.ts'
import type { ArticleLists, ListedRecord, ProductName } from './outline.ts'

/** A product with its articles, by number. */
interface ProductList extends ProductName {
  records: readonly ListedRecord[]
}

/** `termLines` are by article id. */
export function openLists<List extends ProductList>(
  products: readonly List[],
  termLines: ReadonlyMap<string, TermLines>,
): ArticleLists & { products: readonly List[]; productOf(article: { id: string }): List } {
  const places = new Map(products.flatMap((list) => list.records.map(({ id }, index) => [id, { list, index }])))
  const find = (id: string) => {
    const place = places.get(id)
    if (!place) throw new Error(`${id} is in no product's list; expected every article in one`)
    return place
  }
  return {
    products,
    productOf: ({ id }) => find(id).list,
    neighbours({ id }) {
      const { list, index } = find(id)
      return { previous: list.records[index - 1], next: list.records[index + 1] }
    },
    termLinesOf: ({ id }) => termLines.get(id) ?? {},
  }
}
