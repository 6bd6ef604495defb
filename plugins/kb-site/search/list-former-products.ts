/**
 * The names by which addresses filter, or once filtered, that are not the one name of a product: what PRODUCT lines say, and
 * the vocabulary's code and short name.
 *
 * `microsoft exchange`, `exchange` -> `Microsoft Exchange Server and clients`
 */
import type { ArticleCard } from '../../kb-record/article-card.ts'
import type { Product } from '../../kb-vocabulary/index.ts'
import { compareText } from '../addresses/compare-text.ts'

/** Where the articles and the products come from. */
interface Named {
  articles: ReadonlyMap<string, { card: Pick<ArticleCard, 'product' | 'productName'> }>
}

/** In lower case, sorted; a name that is a product's own leads to no other. Of several products, the one with the most articles. */
export function listFormerProducts(
  { articles }: Named,
  { products }: { products: ReadonlyMap<string, Product> },
): Record<string, string> {
  const counts = new Map<string, number>()
  const written = new Map<string, Set<string>>()
  const add = (name: string | null, now: string) => {
    if (name) written.set(name.toLowerCase(), (written.get(name.toLowerCase()) ?? new Set()).add(now))
  }
  for (const { card } of articles.values()) {
    counts.set(card.productName, (counts.get(card.productName) ?? 0) + 1)
    add(card.product.name, card.productName)
  }
  for (const { code, productLine, shortName, name } of products.values()) {
    if (counts.has(name)) for (const other of [code, productLine, shortName]) add(other, name)
  }
  const current = new Set([...counts.keys()].map((name) => name.toLowerCase()))
  const most = (names: Iterable<string>) =>
    [...names].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareText(a, b))[0] ?? ''
  const former = [...written].filter(([name]) => !current.has(name)).sort(([a], [b]) => compareText(a, b))
  return Object.fromEntries(former.map(([name, now]) => [name, most(now)]))
}
