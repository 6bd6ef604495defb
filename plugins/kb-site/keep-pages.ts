/**
 * Takes over the pages that would come out as the build before made them. Their views are made and compared by their
 * keys: that is a tenth of the work of rendering them, and no page can depend on anything that its view does not show.
 */
import { setImmediate } from 'node:timers/promises'
import type { SearchIndex } from '../kb-search/index.ts'
import type { MadePage, PageCache } from './cache/page-cache.ts'
import { refuseGone } from './gone-file.ts'
import type { SkippedPath } from './list-content-files.ts'
import type { PageTask, SiteContent } from './list-pages.ts'
import type { Progress } from './progress.ts'
import { viewPage } from './view-page.ts'
import type { KeptPage, MadePages, WorkerPool } from './worker-pool.ts'

/** Pages compared between two chances for the workers to be given work. */
const pagesPerTask = 500

/** What was taken over, and what is left to render. */
export interface KeptPages {
  /** Pages taken over, by site path. */
  made: Map<string, MadePage>
  /** What the search index needs of pages taken over. */
  documents: { page: PageTask; document: string }[]
  changed: PageTask[]
}

/** Where pages are taken from, and who takes them. */
interface Keeping {
  cache: PageCache
  /** Tells which articles it has to read again; null where there is none. */
  search: SearchIndex | null
  pool: Pick<WorkerPool, 'keepPages'>
  progress: Progress
  /** Takes the files that are not what the first pass read. */
  gone: SkippedPath[]
}

/** A page whose view is the same as that of the page that the build before made. */
interface KnownPage extends MadePage {
  page: PageTask
}

/**
 * Compares all pages with those of the build before, and takes over those that are the same.
 * @throws Error when a file is gone, which `gone` then names
 */
export async function keepPages(
  pages: readonly PageTask[],
  content: SiteContent,
  { cache, search, pool, progress, gone }: Keeping,
): Promise<KeptPages> {
  const parted: KeptPages = { made: new Map(), documents: [], changed: [] }
  const tasks: Promise<void>[] = []
  for (let start = 0; start < pages.length; start += pagesPerTask) {
    const known = pages.slice(start, start + pagesPerTask).flatMap((page): KnownPage[] => {
      const { key } = viewPage(page, content)
      const stamp = cache.find(page.url, key)
      if (stamp) return [{ page, key, stamp }]
      parted.changed.push(page)
      return []
    })
    const kept = pool.keepPages(known.map((page) => toKeptPage(page, search)))
    const task = kept.then((pagesKept) => takeOver(known, pagesKept, parted, gone))
    // A failure is told when all are awaited, not as an unhandled rejection before.
    task.catch(() => {})
    tasks.push(task)
    progress.advance(Math.min(pagesPerTask, pages.length - start))
    await setImmediate()
  }
  await Promise.all(tasks)
  return parted
}

/** Sorts the pages of one task by whether the build before still has them. */
function takeOver(known: readonly KnownPage[], kept: MadePages, parted: KeptPages, gone: SkippedPath[]): void {
  refuseGone(kept.gone, gone)
  for (const [index, { page, key }] of known.entries()) {
    const [stamp, document] = [kept.stamps[index], kept.search[index]]
    if (stamp) parted.made.set(page.url, { key, stamp })
    else parted.changed.push(page)
    if (document) parted.documents.push({ page, document })
  }
}

function toKeptPage({ page, stamp }: KnownPage, search: SearchIndex | null): KeptPage {
  const { url } = page
  if (!('article' in page) || 'edition' in page) return { url, stamp, article: null }
  const { record, copy } = page.article
  return { url, stamp, article: search?.needs(record.number) ? { record, copy } : null }
}
