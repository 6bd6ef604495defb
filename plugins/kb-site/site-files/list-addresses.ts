/**
 * The pages that search engines should know, each with the date of its last change: an article's own, a list's that of the
 * newest article in it. Pages without words of their own have no place among them.
 */

import type { ArticleCard } from '../../kb-record/article-card.ts'
import { entityKinds } from '../addresses/entity-kinds.ts'
import { entityPath } from '../addresses/site-paths.ts'
import type { SiteContent } from '../archive/site-content.ts'
import type { PageTask } from '../pages/page-task.ts'

/** A page's site path, and the ISO date of its last change where that is known. */
export interface Address {
  url: string
  modified: string | null
}

/** Addresses in the order of the pages. */
export function listAddresses(
  pages: readonly PageTask[],
  content: Pick<SiteContent, 'archive' | 'collections'>,
): Address[] {
  const dates = datesOfLists(content)
  return pages
    .filter((page) => !('unlisted' in page))
    .map((page) => ({ url: page.url, modified: dateOfArticle(page) ?? dates.get(page.url) ?? null }))
}

function dateOfArticle(page: PageTask): string | null {
  if ('edition' in page) return page.edition.record.modified
  return 'article' in page ? page.article.card.modified : null
}

/** By the path of each list's first page. */
function datesOfLists({ archive, collections }: Pick<SiteContent, 'archive' | 'collections'>): Map<string, string> {
  const { products, years, keywords, technologies } = collections
  const dates = new Map<string, string>()
  const add = (url: string, records: readonly (ArticleCard | undefined)[]): void => {
    const date = newest(records)
    if (date !== '') dates.set(url, date)
  }
  for (const { url, records } of [products, years, keywords, technologies].flat()) add(url, records)
  for (const { kind } of entityKinds) {
    for (const { name, articles } of archive.graph.entities(kind)) {
      add(
        entityPath(kind, name),
        articles.map((id) => archive.articles.get(id)?.card),
      )
    }
  }
  add(
    '/',
    Array.from(archive.articles.values(), ({ card }) => card),
  )
  return dates
}

/** Empty where no record has a date. */
function newest(records: readonly (ArticleCard | undefined)[]): string {
  let date = ''
  for (const record of records) if (record?.modified && record.modified > date) date = record.modified
  return date
}
