/**
 * Takes over the pages that would come out as the build before made them. Their views are made and compared by their
 * keys: that is a tenth of the work of rendering them, and no page can depend on anything that its view does not show.
 */
import { setImmediate } from 'node:timers/promises'
import type { SiteContent } from '../archive/site-content.ts'
import type { PageTask } from '../pages/page-task.ts'
import { keyView } from '../render/page-key.ts'
import { makeRenderTask } from '../render/render-task.ts'
import type { KeptPage } from '../workers/worker-pool.ts'
import { type Keeping, KeptPages } from './sorted-pages.ts'

/** Pages compared between two chances for the workers to be given work. */
const pagesPerTask = 100

/**
 * Compares lists and other pages whose views this thread makes, and takes over those that are the same.
 * @throws Error when a file is gone, which `gone` then names
 */
export async function keepPages(
  pages: readonly PageTask[],
  content: SiteContent,
  { cache, pool, progress, gone }: Keeping,
): Promise<KeptPages> {
  const sorted = new KeptPages(gone)
  const site = JSON.stringify(content.site)
  for (let start = 0; start < pages.length; start += pagesPerTask) {
    const known: { page: PageTask; kept: KeptPage }[] = []
    for (const page of pages.slice(start, start + pagesPerTask)) {
      const made = cache.find(page.url)
      if (made?.key === keyView(site, JSON.stringify(makeRenderTask(page, content)))) {
        known.push({ page, kept: { url: page.url, made } })
      } else sorted.changed.push(page)
    }
    sorted.add(
      known.map(({ page }) => page),
      pool.keepPages(known.map(({ kept }) => kept)),
    )
    progress.advance(Math.min(pagesPerTask, pages.length - start))
    await setImmediate()
  }
  return sorted.finish()
}
