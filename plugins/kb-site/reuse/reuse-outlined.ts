/**
 * Takes over the pages of articles and entities that would come out as the build before made them. The workers make their
 * views and keys, from the outline of the archive; all other pages are `reuse-lists.ts`'s.
 */
import type { Site } from '../../../layouts/types.ts'
import { nameFiles } from '../archive/name-files.ts'
import type { OutlineImage } from '../archive/outline-image.ts'
import type { OutlinedPage } from '../pages/page-task.ts'
import { makeEntityTask } from '../render/render-task.ts'
import type { KnownView } from '../workers/messages.ts'
import { type Reusing, SortedPages, type ToldPage } from './sorted-pages.ts'

/**
 * Compares the pages, and takes over those that are the same.
 * @throws Error when a file is gone, which `gone` then names
 */
export async function reuseOutlined(
  pages: readonly OutlinedPage[],
  outline: OutlineImage,
  site: Site,
  reusing: Reusing,
): Promise<SortedPages> {
  const { pool, progress, gone } = reusing
  const sorted = new SortedPages(gone)
  const known: ToldPage<KnownView>[] = []
  for (const page of pages) {
    const told = describeKnown(page, reusing)
    if (told) known.push({ page, told })
    else sorted.changed.push(page)
  }
  progress.advance(sorted.changed.length)
  sorted.ask(known, (views) => pool.reuseOutlined({ views, site, outline }), progress)
  return sorted.finish()
}

/** What a worker needs to make the view; null where the build before had no such page. */
function describeKnown(page: OutlinedPage, { cache, search }: Reusing): KnownView | null {
  const made = cache.find(page.url)
  if (!made) return null
  if ('entity' in page) return { made, ...makeEntityTask(page) }
  const { card, sources, packed, copy, fragment, editions } = page.article
  const text = search?.needs(card.number) ? { packed, copy, fragment } : null
  return { made, id: card.id, editionNumbers: editions.map(({ number }) => number), files: nameFiles(sources), text }
}
