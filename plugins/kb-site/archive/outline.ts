/**
 * The outline of a site's content: all that the pages of articles and entities show of other articles. What pages are made
 * from (`SiteContent`) is one, and so is what a worker opens from an `OutlineImage`.
 */
import type { Graph } from '../../kb-graph/graph.ts'
import type { ArticleRecord } from '../../kb-record/types.ts'
import type { TermLines } from '../addresses/term-lines.ts'
import type { ArticleExtracts } from '../read/name-text.ts'
import type { FileBuilds } from './collect-builds.ts'
import type { StatedEntities } from './collect-statements.ts'

/** The part of a record that stands in lists. */
export type ListedRecord = Pick<ArticleRecord, 'id' | 'number' | 'title' | 'url' | 'product' | 'modified'>

/** What other pages show of an article. */
export interface ArticleOutline {
  card: ListedRecord
  extracts: Pick<ArticleExtracts, 'quotes'>
}

/** All articles by id, in the order of their numbers, and the graph over them. */
export interface ArchiveOutline {
  articles: ReadonlyMap<string, ArticleOutline>
  graph: Graph
}

/** A product as lists name it. */
export interface ProductName {
  name: string
  url: string
}

/** The products, by name, where articles stand in their lists, and which of their tokens have none. */
export interface ArticleLists {
  products: readonly ProductName[]
  /** One of `products`. */
  productOf(article: { id: string }): ProductName
  /** The articles before and after this one in its product's list. */
  neighbours(article: { id: string }): { previous: ListedRecord | undefined; next: ListedRecord | undefined }
  /** Of the article's keywords and technology tokens that have no list. */
  termLinesOf(article: { id: string }): TermLines
}

/** All of it. */
export interface Outline {
  archive: ArchiveOutline
  collections: ArticleLists
  builds: FileBuilds
  /** What articles state of codes, events and modules. */
  stated: StatedEntities
}
