/**
 * The filters of the search page, few and of few values, because Pagefind ships all values of a filter in one file.
 *
 * An article of 1999 on Exchange that names Netif.dll -> `product: Exchange`, `type: kbprb`, `year: 1999`, `names: dll`
 */
import type { SearchArticle } from './types.ts'

/** Names of the filters, as they stand in the search page's address. */
export type FilterName = 'product' | 'type' | 'year' | 'names'

/** One filter's value for an article. */
export interface SearchFilter {
  name: FilterName
  value: string
}

/** What of an article decides its filters. */
type FilteredArticle = Pick<SearchArticle, 'productName' | 'issueType' | 'modified' | 'dlls' | 'services'>

/** The values that an article is filtered by; what it does not tell is left out, and a type line may give several. */
export function searchFilters(article: FilteredArticle): SearchFilter[] {
  const values: Record<FilterName, string[]> = {
    product: [article.productName],
    type: article.issueType?.split(/\s+/) ?? [],
    year: [article.modified?.slice(0, 4) ?? ''],
    names: [article.dlls.length > 0 ? 'dll' : '', article.services.length > 0 ? 'service' : ''],
  }
  return (['product', 'type', 'year', 'names'] as const).flatMap((name) =>
    [...new Set(values[name])].filter((value) => value !== '').map((value) => ({ name, value })),
  )
}
