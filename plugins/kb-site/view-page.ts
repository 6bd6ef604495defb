/**
 * A page's view, as JSON: all that its HTML depends on besides the code and the texts of its files, whose hashes stand in
 * the view. Its own hash is therefore the key by which the page is known again.
 */
import { createHash } from 'node:crypto'
import type { PageTask, SiteContent } from './list-pages.ts'
import type { ArticleRecord } from './types.ts'
import { viewArticle } from './views/article-view.ts'
import { viewEdition } from './views/edition-view.ts'
import type { RenderTask } from './worker-pool.ts'

/** A view on its way to a worker. */
export interface PageView {
  /** Equal for pages that come out the same. */
  key: string
  /** A `RenderTask` in JSON; made when it is asked for, because a page that is taken over needs none. */
  toJson(): string
}

/** Makes a page's view. */
export function viewPage(task: PageTask, content: SiteContent): PageView {
  const view = makeTask(task, content)
  const site = JSON.stringify(content.site)
  if (!('copy' in view)) {
    const json = JSON.stringify(view)
    return { key: hash(site, json), toJson: () => json }
  }
  const { record, ...rest } = view
  const json = JSON.stringify(rest)
  return {
    key: hash(site, json, nameFiles(record)),
    toJson: () => `${json.slice(0, -1)},"record":${JSON.stringify(record)}}`,
  }
}

/** The files that a record was read from stand for it: it is several times as long, and made of nothing else. */
function nameFiles({ source, editions }: ArticleRecord): string {
  return JSON.stringify([source, editions])
}

function makeTask(task: PageTask, { archive, collections }: SiteContent): RenderTask {
  if ('make' in task) return { page: task.make() }
  if ('edition' in task) return viewEdition(task.article, task.edition, archive)
  return viewArticle(task.article, archive, collections)
}

function hash(...texts: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(texts.map(({ length }) => length)))
    .update(texts.join(''))
    .digest('base64')
}
