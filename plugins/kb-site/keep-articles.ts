/** The same for articles, whose views and keys the workers make, each from the outline of the archive. */
import type { Site } from '../../layouts/types.ts'
import { type Keeping, KeptPages } from './kept-pages.ts'
import type { PageTask } from './list-pages.ts'
import type { Article } from './merge-copies.ts'
import type { OutlineImage } from './outline/outline-image.ts'
import { nameFiles } from './page-key.ts'
import type { KeptArticle } from './worker-pool.ts'

/** An article's own page. */
export type ArticlePageTask = Exclude<Extract<PageTask, { article: Article }>, { edition: unknown }>

/** Articles of one task: enough to outweigh the message, few enough to spread evenly. */
const articlesPerTask = 1_000

/**
 * Compares articles, and takes over the pages of those that are the same.
 * @throws Error when a file is gone, which `gone` then names
 */
export async function keepArticles(
  pages: readonly ArticlePageTask[],
  outline: OutlineImage,
  site: Site,
  { cache, search, pool, progress, gone }: Keeping,
): Promise<KeptPages> {
  const sorted = new KeptPages(gone)
  for (let start = 0; start < pages.length; start += articlesPerTask) {
    const known: { page: ArticlePageTask; kept: KeptArticle }[] = []
    for (const page of pages.slice(start, start + articlesPerTask)) {
      const { record, copy, editions } = page.article
      const made = cache.find(page.url)
      if (!made) sorted.changed.push(page)
      else {
        const text = search?.needs(record.number) ? { record, copy } : null
        const editionNumbers = editions.map(({ number }) => number)
        known.push({ page, kept: { id: record.id, editionNumbers, files: nameFiles(record), made, text } })
      }
    }
    const answer = pool.keepArticles({ articles: known.map(({ kept }) => kept), site, outline })
    sorted.add(
      known.map(({ page }) => page),
      answer.then((written) => {
        progress.advance(Math.min(articlesPerTask, pages.length - start))
        return written
      }),
    )
  }
  return sorted.finish()
}
