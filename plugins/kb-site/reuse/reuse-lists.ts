/**
 * Takes over the pages that would come out as the build before made them. Their views are made and compared by their
 * keys: that is a tenth of the work of rendering them, and no page can depend on anything that its view does not show.
 */
import { setImmediate } from 'node:timers/promises'
import type { SiteContent } from '../archive/site-content.ts'
import type { PageTask } from '../pages/page-task.ts'
import { keyView } from '../render/page-key.ts'
import { makeRenderTask } from '../render/render-task.ts'
import type { KnownPage } from '../workers/messages.ts'
import { type Reusing, SortedPages } from './sorted-pages.ts'

/** Pages compared between two chances for the workers to be given work. */
const pagesPerTask = 100

/**
 * Compares lists and other pages whose views this thread makes, and takes over those that are the same.
 * @throws Error when a file is gone, which `gone` then names
 */
export async function reuseLists(
  pages: readonly PageTask[],
  content: SiteContent,
  { cache, pool, progress, gone }: Reusing,
): Promise<SortedPages> {
  const sorted = new SortedPages(gone)
  const site = JSON.stringify(content.site)
  for (let start = 0; start < pages.length; start += pagesPerTask) {
    const same: { page: PageTask; known: KnownPage }[] = []
    for (const page of pages.slice(start, start + pagesPerTask)) {
      const made = cache.find(page.url)
      if (made?.key === keyView(site, JSON.stringify(makeRenderTask(page, content)))) {
        same.push({ page, known: { url: page.url, made } })
      } else sorted.changed.push(page)
    }
    sorted.add(
      same.map(({ page }) => page),
      pool.takeOver(same.map(({ known }) => known)),
    )
    progress.advance(Math.min(pagesPerTask, pages.length - start))
    await setImmediate()
  }
  return sorted.finish()
}
