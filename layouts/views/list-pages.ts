/** Lists of articles and of pages, and the pages that show them. */
import type { ArticleLink, ArticleNumber, CountedLink, ListedArticle, NamedLink } from './links.ts'
import type { PageBase } from './page-base.ts'

/** A part of a list of articles under a heading of its own: those of a product, a year or a first letter. */
export interface ArticleGroup {
  /** Null where the list has no parts. */
  heading: string | null
  /** The page of what the heading names; null where it names no page. */
  url: string | null
  /** The fragment by which the part can be linked to; null where it goes on from the page before. */
  id: string | null
  articles: ListedArticle[]
  /** In place of `articles` where there are too many to give each a line with its title. */
  numbers?: ArticleNumber[]
}

/** A long list of articles on one of its pages. */
export interface ArticleListing {
  groups: ArticleGroup[]
  /** The parts of the whole list with their sizes, each leading to where it begins; empty where there are none. */
  jumps: CountedLink[]
  /** How many articles there are in all. */
  total: number
  pagination: Pagination
}

/** Where a long list is cut: 1-based `page` of `pages`; `urls` has each page's path. */
export interface Pagination {
  page: number
  pages: number
  urls: string[]
}

/** Ways to narrow a listing, "Version" with a page for each value. */
export interface Facet {
  name: string
  entries: CountedLink[]
}

/** One of the orders in which a list can be read. */
export interface ListOrder extends NamedLink {
  /** Whether it is the one shown. */
  current: boolean
}

/** A product of which nearly all articles belong to a list, so that the list leads to the product instead. */
export interface SharedProduct extends CountedLink {
  /** How many articles the product has; `count` of them belong to the list. */
  total: number
}

/** A page that lists articles: a product, keyword, technology or year. */
export interface ListingPage extends PageBase, ArticleListing {
  kind: 'listing'
  /** What the page is about, "Product". */
  label: string
  heading: string
  /** A sentence or two on what this is; null where nothing is known. */
  description: string | null
  mostCited?: { article: ArticleLink; count: number }[]
  /** Products whose articles are counted in `total` and not listed. */
  shared?: SharedProduct[]
  /** The orders in which the list can be read; left out where there is one. */
  orders?: ListOrder[]
  facets?: Facet[]
}

/** A page that lists pages: the index of products, of DLLs, of services. */
export interface IndexPage extends PageBase {
  kind: 'index'
  heading: string
  description: string
  entries: CountedLink[]
  total: number
  pagination: Pagination
  /** First letters with the path of where each begins. */
  letters: { letter: string; url: string }[]
  /** The orders in which the index can be read; left out where there is one. */
  orders?: ListOrder[]
}

/** The index of all titles by their first words. */
export interface TitleIndexPage extends PageBase {
  kind: 'titleIndex'
  /** Each with the fragment under which it stands, and the ranges of its titles: from which words to which. */
  letters: { letter: string; id: string; ranges: CountedLink[] }[]
  total: number
}

/** Cited articles that the archive lacks, most cited first. `title` is the one by which most others cite it. */
export interface AbsentPage extends PageBase {
  kind: 'absent'
  entries: { id: string; title: string | null; citedBy: ArticleLink[] }[]
  total: number
  pagination: Pagination
}
