/**
 * A page's view, as one JSON text: all that its HTML depends on besides the code and the text of its article, whose hash
 * stands in the view. Its own hash is therefore the key by which the page is known again.
 */
import { createHash } from 'node:crypto'
import type { PageTask, SiteContent } from './list-pages.ts'
import { viewArticle } from './views/article-view.ts'
import { viewEdition } from './views/edition-view.ts'
import type { RenderTask } from './worker-pool.ts'

/** A view on its way to a worker. */
export interface PageView {
  /** A `RenderTask`. */
  json: string
  /** Equal for pages that come out the same. */
  key: string
}

/** Makes a page's view. */
export function viewPage(task: PageTask, content: SiteContent): PageView {
  const json = JSON.stringify(makeTask(task, content))
  return { json, key: createHash('sha256').update(JSON.stringify(content.site)).update(json).digest('base64') }
}

function makeTask(task: PageTask, { archive, collections }: SiteContent): RenderTask {
  if ('make' in task) return { page: task.make() }
  if ('edition' in task) return viewEdition(task.article, task.edition, archive)
  return viewArticle(task.article, archive, collections)
}
