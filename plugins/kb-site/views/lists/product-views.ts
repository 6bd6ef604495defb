/**
 * The pages of one product: its articles by date, number, title and citations, and those of each type and version.
 * Every order and every facet is a list of its own, so that readers without scripts have them too.
 *
 * `/product/exchange/`, `/product/exchange/by-title/`, `/product/exchange/type/kbprb/`
 */
import type { CountedLink, ListedArticle, ListingPage, ListOrder } from '../../../../layouts/types.ts'
import type { Archive } from '../../archive/archive.ts'
import type { Collection } from '../../archive/collections.ts'
import type { ListedRecord } from '../../archive/outline.ts'
import type { SiteContent } from '../../archive/site-content.ts'
import { toArticleLink } from '../article/article-links.ts'
import { listPageUrls, partByYear, viewArticleList } from './list-articles.ts'
import { viewMostCited } from './listing-views.ts'
import { namePage } from './name-page.ts'
import { type FacetValue, listFacets, type ProductFacet } from './product-facets.ts'
import { type ProductOrder, productOrders } from './product-orders.ts'

/** Path of the index of products. */
export const productIndex = '/product/'

/** How many of a product's most cited articles its first page shows. */
const mostCitedShown = 10

/** The articles of a type or version, if more, are given by number alone: readers have their titles in the product's own lists. */
const facetBriefAbove = 200

/** One of a product's lists: how many articles it has, and how to make its pages. */
export interface ProductList {
  /** Of its pages. */
  urls: string[]
  make: () => ListingPage[]
}

/** All lists of a product. */
export function listProductLists(product: Collection, content: SiteContent): ProductList[] {
  const { graph } = content.archive
  const facets = listFacets(product.records, content.vocabulary.meanings)
  const ordered = productOrders.map((order) => {
    const url = product.url + order.folder
    const count = order.count(product.records, graph)
    return {
      urls: count === 0 ? [] : listPageUrls(url, count, order.briefAbove),
      make: () => viewOrder(product, order, order.choose(product.records, graph), facets, content),
    }
  })
  const narrowed = facets.flatMap(({ name, values }) =>
    values.map((value) => ({
      urls: listPageUrls(`${product.url}${value.folder}/`, value.records.length, facetBriefAbove),
      make: () => viewFacetValue(product, name, value),
    })),
  )
  return [...ordered.filter(({ urls }) => urls.length > 0), ...narrowed]
}

function viewOrder(
  product: Collection,
  order: ProductOrder,
  records: readonly ListedRecord[],
  facets: readonly ProductFacet[],
  { archive }: SiteContent,
): ListingPage[] {
  const isFirst = order.folder === ''
  const cited = order.showsCitations === true
  const toEntry = (record: ListedRecord): ListedArticle => ({
    ...toArticleLink(record),
    ...(cited && { citations: archive.graph.referencedBy(record.id).length }),
  })
  const pages = viewArticleList(order.part(records), product.url + order.folder, toEntry, order.briefAbove)
  const hasCitations = product.records.some(({ id }) => archive.graph.referencedBy(id).length > 0)
  return pages.map((listed) => ({
    kind: 'listing',
    ...listed,
    title: namePage(isFirst ? product.name : `${product.name} by ${order.name.toLowerCase()}`, listed.pagination.page),
    breadcrumbs: [
      { name: 'Products', url: productIndex },
      ...(isFirst ? [] : [{ name: product.name, url: product.url }]),
    ],
    label: isFirst ? 'Product' : `Product, by ${order.name.toLowerCase()}`,
    heading: product.name,
    description: isFirst ? product.description : null,
    orders: viewOrders(product, order, hasCitations),
    ...(isFirst && listed.pagination.page === 1 && viewFirstPage(product, facets, listed.jumps, archive)),
  }))
}

/** What stands before the list: its years lead into the list itself, other facets to lists of their own. */
function viewFirstPage(
  product: Collection,
  facets: readonly ProductFacet[],
  years: CountedLink[],
  archive: Archive,
): Pick<ListingPage, 'mostCited' | 'facets'> {
  const productCode = product.records[0]?.product.code
  const others = facets.map(({ name, values }) => ({
    name,
    entries: values.map((value) => ({
      name: value.name,
      url: `${product.url}${value.folder}/`,
      count: value.records.length,
    })),
  }))
  return {
    mostCited: productCode ? viewMostCited(archive, mostCitedShown, productCode) : [],
    facets: years.length > 1 ? [{ name: 'Year', entries: years }, ...others] : others,
  }
}

function viewOrders(product: Collection, shown: ProductOrder, hasCitations: boolean): ListOrder[] {
  return productOrders
    .filter(({ showsCitations }) => !showsCitations || hasCitations)
    .map((order) => ({ name: order.name, url: product.url + order.folder, current: order === shown }))
}

function viewFacetValue(product: Collection, facet: string, value: FacetValue): ListingPage[] {
  const path = `${product.url}${value.folder}/`
  const pages = viewArticleList(partByYear(value.records), path, toArticleLink, facetBriefAbove)
  return pages.map((listed) => ({
    kind: 'listing',
    ...listed,
    title: namePage(`${product.name}: ${value.name}`, listed.pagination.page),
    breadcrumbs: [
      { name: 'Products', url: productIndex },
      { name: product.name, url: product.url },
    ],
    label: `${product.name}, by ${facet.toLowerCase()}`,
    heading: value.name,
    description: null,
  }))
}
