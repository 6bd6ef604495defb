/** Which pages of a build have to be rendered, and which are taken over from the build before. */
import type { SearchIndex } from '../../kb-search/index.ts'
import type { OutlineImage } from '../archive/outline-image.ts'
import type { SiteContent } from '../archive/site-content.ts'
import type { MadePage } from '../cache/page-cache.ts'
import type { SiteCache } from '../cache/site-cache.ts'
import type { SiteOptions } from '../options/site-options.ts'
import type { OutlinedPage, PageTask } from '../pages/page-task.ts'
import type { WorkerPool } from '../workers/worker-pool.ts'
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

/** Lists are compared in this thread, while the workers still relate articles, and then compare those and entities. */
export async function reusePages(
  pages: readonly PageTask[],
  content: SiteContent,
  pool: WorkerPool,
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
  const others = pages.filter((page) => !isOutlined(page))
  const [outlined, lists] = await Promise.all([
    outline.then((image) => reuseOutlined(pages.filter(isOutlined), image, content.site, reusing)),
    reuseLists(others, content, reusing),
  ])
  return {
    changed: [...outlined.changed, ...lists.changed],
    made: new Map([...outlined.made, ...lists.made]),
    spooled: outlined.spooled,
  }
}

function isOutlined(page: PageTask): page is OutlinedPage {
  return 'article' in page || 'entity' in page
}
