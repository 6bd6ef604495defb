/** Which pages of a build have to be rendered, and which are taken over from the build before. */
import type { SearchIndex } from '../../kb-search/index.ts'
import type { OutlineImage } from '../archive/outline-image.ts'
import type { SiteContent } from '../archive/site-content.ts'
import type { MadePage } from '../cache/page-cache.ts'
import type { SiteCache } from '../cache/site-cache.ts'
import type { SiteOptions } from '../options/site-options.ts'
import { isOutlined, type PageTask } from '../pages/page-task.ts'
import type { PageBases } from '../render/page-basis.ts'
import type { WorkerPool } from '../workers/worker-pool.ts'
import { partByBasis, reuseBased } from './reuse-based.ts'
import { reuseLists } from './reuse-lists.ts'
import { reuseOutlined } from './reuse-outlined.ts'
import type { SortedPages } from './sorted-pages.ts'

/** All pages, sorted out. */
export interface ReusedPages extends Pick<SortedPages, 'spooled'> {
  /** To be rendered. */
  changed: readonly PageTask[]
  /** Taken over, by site path. */
  made: Map<string, MadePage>
}

/** Of pages on another basis this thread compares lists, while the workers compare articles and entities. */
export async function reusePages(
  pages: readonly PageTask[],
  content: SiteContent,
  pool: WorkerPool,
  bases: Promise<PageBases>,
  outline: Promise<OutlineImage>,
  cache: SiteCache | null,
  search: SearchIndex | null,
  { previousFolder, progress, gone }: SiteOptions,
): Promise<ReusedPages> {
  if (!cache || cache.pages.isEmpty || previousFolder === null) {
    return { changed: pages, made: new Map(), spooled: [] }
  }
  progress.stage('compare', pages.length)
  const reusing = { cache: cache.pages, search, pool, progress, gone }
  const { based, others } = partByBasis(pages, await bases, reusing)
  const sorted = await Promise.all([
    reuseBased(based, reusing),
    outline.then((image) => reuseOutlined(others.filter(isOutlined), image, content.site, reusing)),
    reuseLists(
      others.filter((page) => !isOutlined(page)),
      content,
      reusing,
    ),
  ])
  return {
    changed: sorted.flatMap(({ changed }) => changed),
    made: new Map(sorted.flatMap(({ made }) => [...made])),
    spooled: sorted.flatMap(({ spooled }) => spooled),
  }
}
