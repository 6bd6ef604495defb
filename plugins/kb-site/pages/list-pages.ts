/**
 * Every page of the site, in a fixed order: articles by number, then lists, entities and single pages. Views are made
 * when their page's turn comes: those of all lists at once would hold the archive several times over.
 */
import type { CountedLink, Page } from '../../../layouts/types.ts'
import { paginateAbsent } from '../addresses/absent-lines.ts'
import { type EntityKindWords, entityKinds } from '../addresses/entity-kinds.ts'
import { isCodeKind } from '../addresses/entity-lines.ts'
import { hasPage } from '../addresses/entity-page.ts'
import { pageUrls } from '../addresses/paginate.ts'
import { cutRegistryTree } from '../addresses/registry-tree.ts'
import { editionPath, entityPath } from '../addresses/site-paths.ts'
import { hasList } from '../addresses/term-lines.ts'
import type { Collection } from '../archive/collections.ts'
import type { Article } from '../archive/merge-copies.ts'
import type { SiteContent } from '../archive/site-content.ts'
import { statsPath } from '../stats/make-chart.ts'
import { viewChanges } from '../views/about/changes-view.ts'
import { viewHome } from '../views/about/home-view.ts'
import { viewProse, viewReport, viewWarranty } from '../views/about/prose-views.ts'
import { viewSources } from '../views/about/sources-view.ts'
import { viewStats } from '../views/about/stats-view.ts'
import { viewAbsent } from '../views/entity/absent-view.ts'
import { listBuildsPages } from '../views/entity/builds-views.ts'
import { viewCodeIndex } from '../views/entity/code-index-view.ts'
import { viewEntityEntry } from '../views/entity/entity-views.ts'
import { viewRegistryTree } from '../views/entity/registry-tree-view.ts'
import { countList, listIndexes } from '../views/lists/browse-indexes.ts'
import { listIndexOrders } from '../views/lists/index-views.ts'
import { type ListingKind, listListingUrls, viewListing } from '../views/lists/listing-views.ts'
import { listProductLists, productIndex } from '../views/lists/product-views.ts'
import { listTitleUrls, viewTitles } from '../views/lists/title-views.ts'
import { listMovedPages, makeRedirect } from './list-moved.ts'
import type { ListPage, OtherPage, PageTask } from './page-task.ts'

/** All pages. Every path occurs once. */
export function listPages(content: SiteContent): PageTask[] {
  const { archive } = content
  return [
    ...[...archive.articles.values()].flatMap(listArticlePages),
    ...listProducts(content),
    ...listListings(content),
    ...group(listTitleUrls(archive), () => viewTitles(archive)),
    ...listEntities(content),
    ...listBuildsPages(content),
    ...listSinglePages(content),
  ]
}

function listArticlePages(article: Article): PageTask[] {
  const { card, editions } = article
  return [
    { url: card.url, article },
    ...editions.map((edition) => ({ url: editionPath(card.number, edition.number), edition, of: article })),
  ]
}

function listProducts(content: SiteContent): PageTask[] {
  const { products } = content.collections
  const description = 'Products that the articles are filed under.'
  return [
    ...listIndex(productIndex, 'Products', description, products.map(countList)),
    ...products.flatMap((product) =>
      listProductLists(product, content).flatMap(({ urls, make }) => ofList(product, group(urls, make))),
    ),
  ]
}

function listListings({ collections }: SiteContent): PageTask[] {
  const kinds: [ListingKind, readonly Collection[], string][] = [
    [
      { label: 'Keyword', plural: 'Keywords', index: '/keyword/', briefAbove: 400 },
      collections.keywords,
      'Keywords by which the articles were sorted.',
    ],
    [
      { label: 'Technology', plural: 'Technologies', index: '/technology/', briefAbove: 100 },
      collections.technologies,
      'Tokens for products, versions and parts.',
    ],
    [
      { label: 'Year', plural: 'Years', index: '/year/', briefAbove: 400 },
      collections.years,
      'Articles by the year of their last change.',
    ],
  ]
  return kinds.flatMap(([kind, lists, description]) => [
    ...listIndex(kind.index, kind.plural, description, lists.map(countList)),
    ...lists.filter(hasList).flatMap((list) =>
      ofList(
        list,
        group(listListingUrls(list, kind, collections), () => viewListing(list, kind, collections)),
      ),
    ),
  ])
}

function listEntities(content: SiteContent): PageTask[] {
  return entityKinds.flatMap((words) => [
    ...listEntityIndex(words, content),
    ...content.archive.graph
      .entities(words.kind)
      .filter(hasPage)
      .flatMap((node) =>
        pageUrls(entityPath(node.kind, node.name), node.articles.length).map((url, index) => ({
          url,
          entity: node,
          index,
        })),
      ),
  ])
}

function listEntityIndex(words: EntityKindWords, { archive }: SiteContent): PageTask[] {
  const { kind, index, plural, description } = words
  const nodes = archive.graph.entities(kind)
  if (isCodeKind(kind)) return group(pageUrls(index, nodes.length), () => viewCodeIndex(kind, words, archive))
  if (kind === 'registryKey') {
    const pages = cutRegistryTree(nodes)
    return pages.map((page) => single(page.url, () => viewRegistryTree(page, pages, words, archive)))
  }
  return listIndex(
    index,
    plural,
    description,
    nodes.flatMap((node) => viewEntityEntry(node, archive)),
  )
}

function listSinglePages(content: SiteContent): PageTask[] {
  const { archive, collections } = content
  const indexes = listIndexes(content)
  const texts = [
    viewSources(archive, content.changes !== null),
    viewWarranty(archive),
    viewReport(archive),
    ...(content.changes ? [viewChanges(content.changes)] : []),
  ]
  return [
    single('/', () => viewHome(content)),
    single(statsPath, () => viewStats(content)),
    ...group(
      paginateAbsent(archive.graph).map(({ url }) => url),
      () => viewAbsent(archive),
    ),
    single('/search/', () => ({ kind: 'search', url: '/search/', title: 'Search', breadcrumbs: [], indexes })),
    unlisted('/original/', () => ({ kind: 'original', url: '/original/', title: 'Original text', breadcrumbs: [] })),
    unlisted('/design/', () => ({ kind: 'design', url: '/design/', title: 'Design', breadcrumbs: [] })),
    unlisted('/404.html', () => ({ kind: 'notFound', url: '/404.html', title: 'Not found', breadcrumbs: [], indexes })),
    ...content.prose.files.map((file) => ({
      ...single(file.permalink, () => viewProse(file, content.site)),
      prose: true as const,
    })),
    ...texts.map((page) => single(page.url, () => page)),
    ...collections.products.map(({ url }) => redirect(makeRedirect(url.replace('/product/', '/id/'), url))),
    ...listMovedPages(archive.moved).map(redirect),
  ]
}

function listIndex(url: string, heading: string, description: string, entries: readonly CountedLink[]): PageTask[] {
  return listIndexOrders({ url, heading, description }, entries).flatMap((list) =>
    group(pageUrls(list.url, entries.length), list.make),
  )
}

function single(url: string, make: () => Page): OtherPage {
  return { url, make }
}

/** A page that has nothing for search engines; its head says so too. */
function unlisted(url: string, make: () => Page): OtherPage {
  return { ...single(url, make), unlisted: true }
}

/** Pages that show nothing but one list of articles. */
function ofList(list: Collection, pages: readonly OtherPage[]): ListPage[] {
  return pages.map((page) => ({ ...page, list }))
}

/** The pages of one list; their views are made once, when the first is asked for, and let go after the last. */
function group(urls: readonly string[], makeAll: () => readonly Page[]): OtherPage[] {
  let pages: readonly Page[] | null = null
  return urls.map((url, index) =>
    single(url, () => {
      pages ??= makeAll()
      const page = pages[index]
      if (index === urls.length - 1) pages = null
      if (!page) throw new Error(`${url}: expected ${urls.length} pages, found fewer`)
      return page
    }),
  )
}

/** The page at an old path, of a product (`/id/exchange/`) or an article. */
function redirect(page: Page): PageTask {
  return unlisted(page.url, () => page)
}
