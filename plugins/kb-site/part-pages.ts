/** Which pages of a build have to be rendered, and which are taken over from the build before. */
import type { SearchIndex } from '../kb-search/index.ts'
import type { MadePage } from './cache/page-cache.ts'
import type { SiteCache } from './cache/site-cache.ts'
import { type ArticlePageTask, keepArticles } from './keep-articles.ts'
import { keepPages } from './keep-pages.ts'
import type { KeptPages } from './kept-pages.ts'
import type { PageTask } from './list-pages.ts'
import type { OutlineImage } from './outline/outline-image.ts'
import type { ReadContent } from './read-content.ts'
import type { SiteOptions } from './site-options.ts'

/** All pages, sorted out. */
export interface PartedPages extends Pick<KeptPages, 'documents'> {
  /** To be rendered. */
  changed: readonly PageTask[]
  /** Taken over, by site path. */
  made: Map<string, MadePage>
}

/** Lists are compared in this thread, while the workers still relate articles and then compare those. */
export async function partPages(
  pages: readonly PageTask[],
  { content, pool }: ReadContent,
  outline: Promise<OutlineImage>,
  cache: SiteCache | null,
  search: SearchIndex | null,
  { previousFolder, progress, gone }: SiteOptions,
): Promise<PartedPages> {
  if (!cache || cache.pages.isEmpty || previousFolder === null) {
    return { changed: pages, made: new Map(), documents: [] }
  }
  progress.stage('compare', pages.length)
  const keeping = { cache: cache.pages, search, pool, progress, gone }
  const others = pages.filter((page) => !isArticlePage(page))
  const [articles, lists] = await Promise.all([
    outline.then((image) => keepArticles(pages.filter(isArticlePage), image, content.site, keeping)),
    keepPages(others, content, keeping),
  ])
  return {
    changed: [...articles.changed, ...lists.changed],
    made: new Map([...articles.made, ...lists.made]),
    documents: articles.documents,
  }
}

function isArticlePage(page: PageTask): page is ArticlePageTask {
  return 'article' in page && !('edition' in page)
}
