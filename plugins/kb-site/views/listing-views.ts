/** Pages that list articles: products, years, keywords, technologies. */
import type { ListingPage } from '../../../layouts/types.ts'
import type { Archive } from '../archive.ts'
import { paginate } from '../paginate.ts'
import { linkArticles, newestFirst, toArticleLink } from './article-links.ts'
import type { Collection } from './collections.ts'

/** How many of a list's most cited articles are shown. */
const mostCitedShown = 10

/** What a kind of list is called. */
export interface ListingKind {
  /** "Product" */
  label: string
  /** "Products" */
  plural: string
  /** Path of the index, `/product/`. */
  index: string
  /** Whether its lists begin with the articles that others cite most; their articles are of one product. */
  showsMostCited?: true
}

/** All pages of one list, newest articles first. The most cited are shown on a product's first page. */
export function viewListing(list: Collection, kind: ListingKind, archive: Archive): ListingPage[] {
  const productCode = kind.showsMostCited ? list.records[0]?.product.code : null
  return paginate(newestFirst(list.records), list.url).map(({ url, entries, pagination }) => ({
    kind: 'listing',
    url,
    title: pagination.page === 1 ? list.name : `${list.name}, page ${pagination.page}`,
    breadcrumbs: [{ name: kind.plural, url: kind.index }],
    label: kind.label,
    heading: list.name,
    description: list.description,
    articles: entries.map(toArticleLink),
    total: list.records.length,
    pagination,
    mostCited: productCode && pagination.page === 1 ? viewMostCited(archive, mostCitedShown, productCode) : [],
  }))
}

/** The articles that others cite most, of all or of one product. */
export function viewMostCited(archive: Archive, limit: number, productCode?: string): ListingPage['mostCited'] {
  return archive.graph.mostCited(limit, productCode).flatMap(({ id, count }) => {
    const [article] = linkArticles(archive, [id])
    return article ? [{ article, count }] : []
  })
}
