/** A page on its way to a worker. What its view takes from lists is made here; an article's the worker makes itself. */
import type { Page } from '../../layouts/types.ts'
import type { PageTask, SiteContent } from './list-pages.ts'
import type { CopyPlace } from './merge-copies.ts'
import type { EditionJob } from './render-article.ts'
import type { ArticleRecord } from './types.ts'
import { viewEdition } from './views/edition-view.ts'

/** An article's page, an edition's, whose text is still in its file, or any other. */
export type RenderTask = ArticleTask | EditionJob | { page: Page }

/** An article without what the archive knows of it. */
export interface ArticleTask {
  record: ArticleRecord
  copy: CopyPlace
  /** Numbers of its other editions. */
  editionNumbers: readonly number[]
}

/** What a worker renders the page from. */
export function makeRenderTask(task: PageTask, { archive }: Pick<SiteContent, 'archive'>): RenderTask {
  if ('make' in task) return { page: task.make() }
  if ('edition' in task) return viewEdition(task.article, task.edition, archive)
  const { record, copy, editions } = task.article
  return { record, copy, editionNumbers: editions.map(({ number }) => number) }
}
