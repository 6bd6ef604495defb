/**
 * The outline of an archive: what the page of one article shows of all others. The archive is one, and so is what a worker
 * opens from an `OutlineImage`.
 */
import type { Graph } from '../../kb-graph/types.ts'
import type { ArticleSayings } from '../article-search.ts'
import type { ArticleRecord } from '../types.ts'

/** The part of a record that stands in lists. */
export type ListedRecord = Pick<ArticleRecord, 'id' | 'number' | 'title' | 'url' | 'product' | 'modified'>

/** What other pages show of an article. */
export interface ArticleOutline {
  record: ListedRecord
  sayings: Pick<ArticleSayings, 'quotes'>
}

/** All articles by id, in the order of their numbers, and the graph over them. */
export interface ArchiveOutline {
  articles: ReadonlyMap<string, ArticleOutline>
  graph: Graph
}

/** All that the view of an article is made from, besides the article itself. */
export interface Outline {
  archive: ArchiveOutline
  places: ProductPlaces
}

/** Where articles stand in the lists of their products. */
export interface ProductPlaces {
  productOf(article: { id: string }): { name: string; url: string }
  /** The articles before and after this one in its product's list. */
  neighbours(article: { id: string }): { previous: ListedRecord | undefined; next: ListedRecord | undefined }
}
