/**
 * Which product an article is filed under. Raw articles carry a code ("exchange"), Markdown ones only a name
 * ("Microsoft Exchange"): a name that stands beside a code anywhere in the archive counts as that code.
 */
import type { SiteVocabulary } from '../site-vocabulary.ts'
import type { ArticleRecord } from '../types.ts'
import { compareText } from './compare-text.ts'

/** The keys of products, with the name and description of each. */
export interface ProductNames {
  keyOf(record: ArticleRecord): string
  nameOf(key: string): string
  descriptionOf(key: string): string | null
}

/** Learns codes and names from all records; the vocabulary's name of a code comes first. */
export function nameProducts(records: readonly ArticleRecord[], vocabulary: SiteVocabulary): ProductNames {
  const codes = mostFrequent(records, ({ product }) => (product.code ? [product.name, product.code] : null))
  const names = mostFrequent(records, ({ product }) => (product.code ? [product.code, product.name] : null))
  return {
    keyOf: ({ product }) => product.code ?? codes.get(product.name) ?? (product.name || 'Unknown product'),
    nameOf: (key) => vocabulary.products.get(key)?.name ?? names.get(key) ?? key,
    descriptionOf: (key) => vocabulary.products.get(key)?.description ?? null,
  }
}

/** From each key to the value that stands beside it most often; of equals the first in plain order. */
function mostFrequent(
  records: readonly ArticleRecord[],
  pairOf: (record: ArticleRecord) => [key: string, value: string] | null,
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const record of records) {
    const pair = pairOf(record)
    if (!pair) continue
    const values = counts.get(pair[0]) ?? new Map<string, number>()
    values.set(pair[1], (values.get(pair[1]) ?? 0) + 1)
    counts.set(pair[0], values)
  }
  const best = (values: Map<string, number>) =>
    [...values].sort(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0] ?? ''
  return new Map([...counts].map(([key, values]) => [key, best(values)]))
}
