/** Pages that list the articles of a keyword, a technology token or a year, by product. */
import type { HomePage, ListingPage } from '../../../../layouts/types.ts'
import type { Archive } from '../../archive/archive.ts'
import type { Collection, Collections } from '../../archive/collections.ts'
import { linkArticles, newestFirst, toArticleLink } from '../article/article-links.ts'
import { listPageUrls, partByProduct, viewArticleList } from './list-articles.ts'
import { namePage } from './name-page.ts'
import { splitSharedProducts } from './shared-products.ts'

/** What a kind of list is called. */
export interface ListingKind {
  /** "Keyword" */
  label: string
  /** "Keywords" */
  plural: string
  /** Path of the index, `/keyword/`. */
  index: string
  /** A list of more articles gives numbers alone: readers have their titles in the products' lists. */
  briefAbove?: number
}

/** All pages of one list; what it shares with whole products stands on the first. */
export function viewListing(list: Collection, kind: ListingKind, collections: Collections): ListingPage[] {
  const { records, shared } = splitSharedProducts(list, collections)
  const parts = partByProduct(newestFirst(records), collections)
  return viewArticleList(parts, list.url, toArticleLink, kind.briefAbove).map((listed) => ({
    kind: 'listing',
    ...listed,
    title: namePage(list.name, listed.pagination.page),
    breadcrumbs: [{ name: kind.plural, url: kind.index }],
    label: kind.label,
    heading: list.name,
    description: list.description,
    total: list.records.length,
    ...(shared.length > 0 && { shared }),
  }))
}

/** The paths of its pages, known before they are made. */
export function listListingUrls(list: Collection, kind: ListingKind, collections: Collections): string[] {
  const { length } = splitSharedProducts(list, collections).records
  return listPageUrls(list.url, length, kind.briefAbove)
}

/** The articles that others cite most, of all or of one product. */
export function viewMostCited(archive: Archive, limit: number, productCode?: string): HomePage['mostCited'] {
  return archive.graph.mostCited(limit, productCode).flatMap(({ id, count }) => {
    const [article] = linkArticles(archive, [id])
    return article ? [{ article, count }] : []
  })
}
