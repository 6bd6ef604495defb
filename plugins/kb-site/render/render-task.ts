/** A page on its way to a worker. Views of lists are made here; those of articles and entities the worker makes itself. */
import type { Page } from '../../../layouts/types.ts'
import type { EntityNode } from '../../kb-graph/types.ts'
import type { ArticleSource } from '../../kb-record/types.ts'
import type { Article } from '../archive/merge-copies.ts'
import type { SiteContent } from '../archive/site-content.ts'
import type { PageTask } from '../pages/page-task.ts'
import type { EditionJob } from '../views/article/article-job.ts'
import { viewEdition } from '../views/article/edition-view.ts'

/** A page of an article, an edition, whose text is still in its file, an entity, or any other. */
export type RenderTask = ArticleTask | EditionJob | EntityTask | { page: Page }

/** One of an entity's pages: the one at `index`, from 0. */
export interface EntityTask {
  entity: Pick<EntityNode, 'kind' | 'name'>
  index: number
}

/** An article without what the archive knows of it. */
export interface ArticleTask extends Pick<Article, 'packed' | 'copy' | 'fragment'> {
  source: ArticleSource
  editions: readonly ArticleSource[]
  /** Numbers of its other editions. */
  editionNumbers: readonly number[]
}

/** What a worker renders the page from. */
export function makeRenderTask(task: PageTask, { archive }: Pick<SiteContent, 'archive'>): RenderTask {
  if ('make' in task) return { page: task.make() }
  if ('edition' in task) return viewEdition(task.of, task.edition, archive)
  if ('entity' in task) return makeEntityTask(task)
  return makeArticleTask(task.article)
}

function makeArticleTask({ packed, sources, copy, fragment, editions: others }: Article): ArticleTask {
  const [source, ...editions] = sources
  if (!source) throw new Error(`Expected a source of ${copy.file.path}, found none`)
  return { packed, source, editions, copy, fragment, editionNumbers: others.map(({ number }) => number) }
}

/** The same for an entity. */
export function makeEntityTask({ entity: { kind, name }, index }: Extract<PageTask, { entity: unknown }>): EntityTask {
  return { entity: { kind, name }, index }
}
