/** View models: what each kind of page is given to show. `plugins/kb-site` makes them, `layouts/pages` renders them. */
import type { ElementContent } from 'hast'
import type { EntityKind } from '../plugins/kb-entities/types.ts'
import type { NeighbourhoodEdge } from '../plugins/kb-graph/types.ts'
import type { ArticleRecord } from '../plugins/kb-site/types.ts'

/** What every page knows of the site. */
export interface Site {
  title: string
  tagline: string
  /** Path prefix with slashes at both ends: `/` or `/kbarchive/`. */
  prefix: string
  /** Whether the articles are the project's own sample edition, which every page of it says. */
  sample: boolean
  /** Whether a search index was built. */
  search: boolean
  /** Scheme and host where the site will stand, `https://example.org`, without a slash at the end; unknown where left out. */
  origin?: string
  /** Address of the repository that takes reports of misread articles, without a slash at the end; unknown where left out. */
  repository?: string
  /** The browse indexes that the header links, in order. */
  navigation?: readonly NamedLink[]
  /** What keywords, technology tokens and issue types mean in words, by their text in lower case. */
  meanings?: Readonly<Record<string, string>>
}

/** A link to any page of the site. `url` is a site path without the prefix. */
export interface NamedLink {
  name: string
  url: string
}

/** A link to an article, as lists show it. `url` is a site path without the prefix. */
export interface ArticleLink {
  id: string
  title: string
  url: string
  product: string
  modified: string | null
}

/** An article in a list, with the sentence in which it names what the list is about, where there is one. */
export interface QuotedArticle extends ArticleLink {
  sentence?: string
}

/** An article in a list that is sorted by citations, with how many articles cite it. */
export interface ListedArticle extends QuotedArticle {
  citations?: number
}

/** A part of a list of articles under a heading of its own: those of a product, a year or a first letter. */
export interface ArticleGroup {
  /** Null where the list has no parts. */
  heading: string | null
  /** The page of what the heading names; null where it names no page. */
  url: string | null
  /** The fragment by which the part can be linked to; null where it goes on from the page before. */
  id: string | null
  articles: ListedArticle[]
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

/** A link to any page, with how many articles it leads to. */
export interface CountedLink extends NamedLink {
  count: number
  /** The fragment under which the entry itself can be linked to. */
  id?: string
}

/** One step of the way up to a page, from below the home page, which begins every way, down to the page's parent. */
export type Breadcrumb = NamedLink

/** Where a long list is cut: 1-based `page` of `pages`; `urls` has each page's path. */
export interface Pagination {
  page: number
  pages: number
  urls: string[]
}

/** One reference out of an article. */
export interface ReferenceView {
  id: string
  /** Of an absent article, the title by which it is cited, null where there is none. */
  title: string | null
  /** The article's page; its line in the index of absent articles where the archive lacks it. */
  url: string
  absent?: true
}

/** A related article with its reasons in words ("both name Netif.dll and Dsamain.exe"). */
export interface RelatedView {
  article: ArticleLink
  reasons: string
}

/** An entity that an article names, as its page lists it. */
export interface EntityLink {
  kind: EntityKind
  /** As readers write it: the display name. */
  name: string
  /** Null where the entity has no page of its own. */
  url: string | null
}

interface PageBase {
  /** Site path of the page, `/kb/298/Q298933/`; also decides where it is written. */
  url: string
  /** Text of the title element, without the site's name. */
  title: string
  breadcrumbs: Breadcrumb[]
}

/** What was found when a page's words were compared with those of the file that they come from. */
export interface ArticleChecks {
  /** How many the article has: title, applies-to list, body and query words. */
  words: number
  /** The first that the page lacks or has out of order; null where it has them all. */
  lost: string | null
}

export interface ArticlePage extends PageBase {
  kind: 'article'
  record: ArticleRecord
  /** The title with its entities linked. */
  heading: ElementContent[]
  /**
   * The body as hast, sections h2 and h3 with ids. The layouts style and complete these; none but `pre` is required:
   * - `pre` with `dataKind` set to its `SetOffKind` (the layout makes wide ones focusable and adds a label);
   * - `p` with class `aside` and its `AsideKind`, `class="aside note"`;
   * - `a` with class `absent` around the number of an article that is not in the archive.
   */
  body: ElementContent[]
  /** The query words with their entities linked. */
  queryWords: ElementContent[]
  productUrl: string | null
  references: ReferenceView[]
  referencedBy: QuotedArticle[]
  /** What the article says it replaces, or others say it does; and what replaces it. */
  replaces?: ReferenceView[]
  replacedBy?: ReferenceView[]
  related: RelatedView[]
  entities: EntityLink[]
  /** Site paths of the pages of keywords, technology tokens and the year ("1999"), by their text; some have none. */
  termUrls?: Readonly<Record<string, string>>
  /** Pages of other copies whose words differ. */
  editions?: NamedLink[]
  /** Left out where the file could not be read a second time. */
  checks?: ArticleChecks
  /** The neighbours in the list of the article's product, by number. */
  previous?: ArticleLink
  next?: ArticleLink
}

/** A run of words that two editions share, or that only one of them has. */
export interface TextChange {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** A copy of an article whose words differ from those of the article's page. */
export interface EditionPage extends PageBase, Pick<ArticlePage, 'record' | 'heading' | 'body' | 'queryWords'> {
  kind: 'edition'
  /** From 2. */
  number: number
  articleUrl: string
  /** From the article's page (removed) to this copy (added). */
  changes: TextChange[]
}

/** A way into the archive: an index with a line on it and its largest entries. */
export interface WayIn extends CountedLink {
  description: string
  examples: CountedLink[]
}

export interface HomePage extends PageBase {
  kind: 'home'
  /** Articles of the archive. */
  articleCount: number
  /** One of each thing that can be searched for: a number, a file, a code. */
  examples: NamedLink[]
  /** What the archive holds in a few numbers. */
  figures: CountedLink[]
  products: CountedLink[]
  mostCited: { article: ArticleLink; count: number }[]
  ways: WayIn[]
  /** The indexes that are no way of their own. */
  otherIndexes: CountedLink[]
  /** Articles by year of their last change, for the picture of the archive over time. */
  years?: CountedLink[]
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
  mostCited: { article: ArticleLink; count: number }[]
  /** Whether the articles are given by number alone. */
  brief?: boolean
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

/** A node of the picture of a neighbourhood. */
export interface NeighbourView {
  kind: EntityKind
  /** As readers write it. */
  label: string
  url: string
}

/** The entities that share articles with `nodes[0]`, and which of them share articles among themselves. */
export interface NeighbourhoodView {
  nodes: readonly NeighbourView[]
  edges: readonly NeighbourhoodEdge[]
}

/** The page of one entity: a DLL, EXE, service, code or event. */
export interface EntityPage extends PageBase, ArticleListing {
  kind: 'entity'
  entityKind: EntityKind
  heading: string
  /** Facts of the vocabulary, "Service key: MSExchangeDS". */
  facts: { name: string; value: string; url: string | null }[]
  /** What is named together with it, for the picture; left out where there is none. */
  neighbourhood?: NeighbourhoodView
  /** Of a file, the builds that tables of files list, newest first. */
  builds?: FileBuildView[]
  /** Entities named with this one most often. */
  coNamed: (CountedLink & { kind: EntityKind })[]
}

/** One build of a file; what no table of files gives is null. */
export interface FileBuildView {
  version: string | null
  date: string | null
  /** In bytes. */
  size: number | null
  platform: string | null
  /** The articles whose tables have it. */
  articles: Pick<ArticleLink, 'id' | 'url'>[]
}

/** "Which build is my file?": a form for the script, and the builds of all files by first letter. */
export interface BuildsPage extends PageBase {
  kind: 'builds'
  heading: string
  letters: { letter: string; url: string }[]
  /** Files with their builds, newest first; `url` is the file's own page where it has one. None on the first page. */
  files: { name: string; url: string | null; builds: FileBuildView[] }[]
  /** How many builds there are in all, or under the page's letter. */
  total: number
  pagination: Pagination
}

/** A part of the registry with the parts below it. */
export interface RegistryNodeView {
  label: string
  /** The key's page or its one article, null where articles name only keys below it. */
  url: string | null
  /** How many articles name the key itself. */
  count: number
  /** The fragment of the key's line, null where it is no key. */
  id: string | null
  children: RegistryNodeView[]
  /** Where the part has a page of its own, that page and how many keys it holds; its children stand there. */
  page: CountedLink | null
}

/** A page of the tree of registry keys. */
export interface RegistryTreePage extends PageBase {
  kind: 'registryTree'
  heading: string
  description: string
  nodes: RegistryNodeView[]
}

/** Cited articles that the archive lacks, most cited first. `title` is the one by which most others cite it. */
export interface AbsentPage extends PageBase {
  kind: 'absent'
  entries: { id: string; title: string | null; citedBy: ArticleLink[] }[]
  total: number
  pagination: Pagination
}

/** A row of a chart's table: its name, and a number for each column after the first. */
export interface ChartRow {
  label: string
  /** The page of what the row is about; null where there is none. */
  url: string | null
  values: number[]
}

/** A picture with its numbers. */
export interface Chart {
  /** Fragment and file name: `articles-by-year`. */
  id: string
  title: string
  /** A sentence on what is counted. */
  description: string
  /** Bars for a ranking, one column of numbers; columns for a course, one or more, stacked. */
  shape: 'bars' | 'columns'
  /** Heads of the table: what the rows are, then each column of numbers. */
  columns: string[]
  rows: ChartRow[]
  /** Site path of the same as CSV. */
  csv: string
}

/** The archive in pictures. */
export interface StatsPage extends PageBase {
  kind: 'stats'
  /** Articles of the archive. */
  articleCount: number
  charts: Chart[]
}

export interface SearchPage extends PageBase {
  kind: 'search'
  /** The browse indexes, for readers without scripts. */
  indexes: CountedLink[]
}

/** The site's own prose, from `content/pages`, or the warranty. */
export interface ProsePage extends PageBase {
  kind: 'prose'
  body: ElementContent[]
}

export interface NotFoundPage extends PageBase {
  kind: 'notFound'
  indexes: CountedLink[]
}

/** The page on which a script shows the raw text of any article, by its number in the address. */
export interface OriginalPage extends PageBase {
  kind: 'original'
}

/** A page that only leads elsewhere, for old addresses. */
export interface RedirectPage extends PageBase {
  kind: 'redirect'
  /** Site path without the prefix. */
  target: string
}

/** The unlisted page that shows every component; it needs no data. */
export interface DesignPage extends PageBase {
  kind: 'design'
}

export type Page =
  | ArticlePage
  | EditionPage
  | HomePage
  | ListingPage
  | IndexPage
  | EntityPage
  | BuildsPage
  | RegistryTreePage
  | AbsentPage
  | SearchPage
  | StatsPage
  | ProsePage
  | NotFoundPage
  | OriginalPage
  | RedirectPage
  | DesignPage
