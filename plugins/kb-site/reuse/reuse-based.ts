/** Takes over the pages whose basis is that of the build before: nothing is made to compare them. */
import type { PageTask } from '../pages/page-task.ts'
import type { PageBases } from '../render/page-basis.ts'
import type { KnownPage } from '../workers/worker-pool.ts'
import { type Reusing, SortedPages } from './sorted-pages.ts'

/** Pages of one task: enough to outweigh the message, few enough to spread evenly. */
const pagesPerTask = 1_000

/** A page as it was made, in the same way as it would be now. */
interface BasedPage {
  page: PageTask
  known: KnownPage
}

/** The pages that are taken over, and all others. */
export interface PartedPages {
  based: readonly BasedPage[]
  others: readonly PageTask[]
}

/** Parts pages by whether their basis is what it was; what the search index reads again is not among those. */
export function partByBasis(pages: readonly PageTask[], bases: PageBases, { cache, search }: Reusing): PartedPages {
  const based: BasedPage[] = []
  const others: PageTask[] = []
  for (const page of pages) {
    const made = cache.find(page.url)
    const isRead = 'article' in page && search?.needs(page.article.card.number)
    const isSame = made?.basis !== undefined && made.basis === bases.get(page.url) && !isRead
    if (isSame) based.push({ page, known: { url: page.url, made } })
    else others.push(page)
  }
  return { based, others }
}

/** Takes the pages over; those whose files are not what they were are left to render. */
export async function reuseBased(
  based: readonly BasedPage[],
  { pool, progress, gone }: Pick<Reusing, 'pool' | 'progress' | 'gone'>,
): Promise<SortedPages> {
  const sorted = new SortedPages(gone)
  for (let start = 0; start < based.length; start += pagesPerTask) {
    const part = based.slice(start, start + pagesPerTask)
    const answer = pool.takeOver(part.map(({ known }) => known))
    sorted.add(
      part.map(({ page }) => page),
      answer.finally(() => progress.advance(part.length)),
    )
  }
  return sorted.finish()
}
