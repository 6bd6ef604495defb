/** Takes over the pages whose basis is that of the build before: nothing is made to compare them. */
import type { PageTask } from '../pages/page-task.ts'
import type { PageBases } from '../render/page-basis.ts'
import type { KnownPage } from '../workers/messages.ts'
import { type Reusing, SortedPages, type ToldPage } from './sorted-pages.ts'

/** The pages that are taken over, and all others. */
export interface PartedPages {
  based: readonly ToldPage<KnownPage>[]
  others: readonly PageTask[]
}

/** Parts pages by whether their basis is what it was; what the search index reads again is not among those. */
export function partByBasis(pages: readonly PageTask[], bases: PageBases, { cache, search }: Reusing): PartedPages {
  const based: ToldPage<KnownPage>[] = []
  const others: PageTask[] = []
  for (const page of pages) {
    const made = cache.find(page.url)
    const isRead = 'article' in page && search?.needs(page.article.card.number)
    const isSame = made?.basis !== undefined && made.basis === bases.get(page.url) && !isRead
    if (isSame) based.push({ page, told: { url: page.url, made } })
    else others.push(page)
  }
  return { based, others }
}

/** Takes the pages over; those whose files are not what they were are left to render. */
export function reuseBased(
  based: readonly ToldPage<KnownPage>[],
  { pool, progress, gone }: Pick<Reusing, 'pool' | 'progress' | 'gone'>,
): Promise<SortedPages> {
  const sorted = new SortedPages(gone)
  sorted.ask(based, (pages) => pool.takeOver(pages), progress)
  return sorted.finish()
}
