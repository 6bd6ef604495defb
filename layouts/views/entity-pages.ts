/** What articles name: modules, services and codes, builds of files, and the registry. */
import type { EntityKind } from '../../plugins/kb-entities/types.ts'
import type { NeighbourhoodEdge } from '../../plugins/kb-graph/types.ts'
import type { ArticleNumber, CountedLink, QuotedArticle } from './links.ts'
import type { ArticleListing, Pagination } from './list-pages.ts'
import type { PageBase } from './page-base.ts'

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

/** One thing that an entity is: `STOP code`, `IRQL_NOT_LESS_OR_EQUAL`, a sentence. */
export interface IdentityView {
  /** What kind of thing it is, as the line begins: "STOP code", "Windows error 5 as an HRESULT". */
  kind: string
  /** Its own name, where it has one beside the heading's. */
  name: string | null
  /** A sentence on it; null where only the name is known. */
  text: string | null
  /** Whether the sentence is an article's. */
  isQuote: boolean
  /** Where this is known from: what defines it, then an article. */
  sources: IdentitySource[]
  /** How many more articles say so. */
  others: number
}

/** A header file or an article. */
export interface IdentitySource {
  name: string
  /** Null where it is no page. */
  url: string | null
}

/** An article to read first, and why: `named in its title`. */
export interface BestArticle {
  article: QuotedArticle
  reasons: string[]
}

/** The page of one entity: a DLL, EXE, service, code or event. */
export interface EntityPage extends PageBase, ArticleListing {
  kind: 'entity'
  entityKind: EntityKind
  heading: string
  /** What it is, the likeliest first. */
  identities: IdentityView[]
  /** Where to begin in a long list; left out on its later pages, and of a short one. */
  best?: BestArticle[]
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
  articles: ArticleNumber[]
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
