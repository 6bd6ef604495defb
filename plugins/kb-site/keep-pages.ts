/**
 * Takes over the pages that would come out as the build before made them. Their views are made and compared by their
 * keys: that is a tenth of the work of rendering them, and no page can depend on anything that its view does not show.
 */
import { setImmediate } from 'node:timers/promises'
import type { PageCache } from './cache/page-cache.ts'
import { refuseGone } from './gone-file.ts'
import type { SkippedPath } from './list-content-files.ts'
import type { PageTask, SiteContent } from './list-pages.ts'
import type { Progress } from './progress.ts'
import { viewPage } from './view-page.ts'
import type { KeptPage, RenderedPages, WorkerPool } from './worker-pool.ts'

/** Pages compared between two chances for the workers to be given work. */
const pagesPerTask = 500

/** What was taken over, and what is left to render. */
export interface KeptPages {
  /** From site path to key. */
  keys: Map<string, string>
  /** Pages taken over, each with what the search index reads of it. */
  kept: { page: PageTask; document: string | null }[]
  changed: PageTask[]
}

/** Where pages are taken from, and who takes them. */
interface Keeping {
  cache: PageCache
  previousFolder: string
  pool: WorkerPool
  progress: Progress
  /** Takes the files that are not what the first pass read. */
  gone: SkippedPath[]
}

/**
 * Compares all pages with those in the previous folder, and takes over those that are the same.
 * @throws Error when a file is gone, which `gone` then names
 */
export async function keepPages(
  pages: readonly PageTask[],
  content: SiteContent,
  { cache, previousFolder, pool, progress, gone: goneFiles }: Keeping,
): Promise<KeptPages> {
  const keys = new Map<string, string>()
  const kept: PageTask[] = []
  const changed: PageTask[] = []
  const tasks: Promise<RenderedPages>[] = []
  for (let start = 0; start < pages.length; start += pagesPerTask) {
    const known = pages.slice(start, start + pagesPerTask).filter((page) => {
      const { key } = viewPage(page, content)
      const same = cache.has(previousFolder, page.url, key)
      if (same) keys.set(page.url, key)
      else changed.push(page)
      return same
    })
    kept.push(...known)
    tasks.push(pool.keepPages(known.map((page) => toKeptPage(page, content.site.search))))
    progress.advance(Math.min(pagesPerTask, pages.length - start))
    await setImmediate()
  }
  const answers = await Promise.all(tasks)
  refuseGone(
    answers.flatMap(({ gone }) => gone),
    goneFiles,
  )
  const documents = answers.flatMap(({ search }) => search)
  return { keys, kept: kept.map((page, index) => ({ page, document: documents[index] ?? null })), changed }
}

function toKeptPage(page: PageTask, search: boolean): KeptPage {
  if (!search || !('article' in page) || 'edition' in page) return { url: page.url, article: null }
  const { record, copy } = page.article
  return { url: page.url, article: { record, copy } }
}
