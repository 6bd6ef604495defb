/** The article record: one plain JSON object for each article, documented by `article-record.schema.json`. */
import type { ArticleEntities } from '../kb-entities/types.ts'
import type { AppliesToProduct, ArticleForm, ArticleMetadata, BlockCounts, Section } from '../kb-parse/types.ts'

/** Where a copy of an article came from. */
export interface ArticleSource {
  /** The source's name in `sources.yaml`, or the content folder's name. */
  name: string
  /** Path below the source's folder, with forward slashes. */
  path: string
  form: ArticleForm
  encoding: string
  /** Of the file's bytes, in hexadecimal. */
  sha256: string
  /** The original file's address where the source gives a pattern for it. */
  url: string | null
}

/** What `kb parse` prints for each article found, and what the graph is built from. */
export interface ArticleRecord extends ArticleMetadata, ArticleEntities {
  /** The applies-to list taken apart, entry by entry. */
  appliesToProducts: AppliesToProduct[]
  /** The product as the whole site names it, by the vocabulary; `product.name` is as the source spells it. */
  productName: string
  /** What the title's prefix implies where the trailer gives no issue type; null where neither tells. */
  derivedIssueType: string | null
  /** Site path, `/kb/298/Q298933/`. */
  url: string
  sections: Section[]
  blocks: BlockCounts
  source: ArticleSource
  /** Other copies of the same article. */
  editions: ArticleSource[]
}
