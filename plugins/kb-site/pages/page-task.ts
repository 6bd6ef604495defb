/** What a page to be made is. */
import type { Page } from '../../../layouts/types.ts'
import type { EntityNode } from '../../kb-graph/types.ts'
import type { Collection } from '../archive/collections.ts'
import type { Article, Edition } from '../archive/merge-copies.ts'

/** A page to be made: of an article or another edition, whose text the workers read, of an entity, or any other. */
export type PageTask = OutlinedPage | { url: string; edition: Edition; of: Article } | ListPage | OtherPage

/** A page that shows nothing but one list of articles. */
export interface ListPage extends OtherPage {
  list: Collection
}

/** A page whose view the first thread makes. */
export interface OtherPage {
  url: string
  make: () => Page
  unlisted?: true
  /** Of the site's own prose, which Eleventy renders and writes in a build. */
  prose?: true
}

/** A page whose view the workers make, from the outline of the archive; of an entity's, the one at `index` from 0. */
export type OutlinedPage = { url: string; article: Article } | { url: string; entity: EntityNode; index: number }

/** Whether the workers make a page's view. */
export function isOutlined(page: PageTask): page is OutlinedPage {
  return 'article' in page || 'entity' in page
}

/** Whether a page is a template of Eleventy's in a build, and no task that workers take over or write. */
export function isProse(page: PageTask): boolean {
  return 'prose' in page
}
