/**
 * The filters of the search page, few and of few values, because Pagefind ships all values of a filter in one file.
 *
 * An article of 1999 on Exchange -> `product: Exchange`, `type: kbprb`, `year: 1999`
 */
import type { SearchArticle } from './types.ts'

/** Names of the filters, as they stand in the search page's address. */
export type FilterName = 'product' | 'type' | 'year'

/** One filter's value for an article. */
export interface SearchFilter {
  name: FilterName
  value: string
}

/** The values that an article is filtered by; what it does not tell is left out. */
export function searchFilters(article: Pick<SearchArticle, 'product' | 'issueType' | 'modified'>): SearchFilter[] {
  const values: Record<FilterName, string> = {
    product: article.product.name,
    type: article.issueType ?? '',
    year: article.modified?.slice(0, 4) ?? '',
  }
  return (['product', 'type', 'year'] as const)
    .map((name) => ({ name, value: values[name] }))
    .filter(({ value }) => value !== '')
}
