/** Articles as lists show them, and the order of lists. */
import type { ArticleLink } from '../../../../layouts/types.ts'
import { compareText } from '../../addresses/compare-text.ts'
import type { ArchiveOutline, ListedRecord } from '../../archive/outline.ts'

/** A record as a list entry. */
export function toArticleLink({ id, title, url, modified }: ListedRecord): ArticleLink {
  return { id, title, url, modified }
}

/** Records of the ids that the archive holds; others are left out. */
export function recordsOf(archive: ArchiveOutline, ids: readonly string[]): ListedRecord[] {
  return ids.flatMap((id) => archive.articles.get(id)?.card ?? [])
}

/** Links for the ids of articles that the archive holds; others are left out. */
export function linkArticles(archive: ArchiveOutline, ids: readonly string[]): ArticleLink[] {
  return recordsOf(archive, ids).map(toArticleLink)
}

/** Newest change first, then by number; articles without a date come last. */
export function newestFirst(records: readonly ListedRecord[]): ListedRecord[] {
  return [...records].sort((a, b) => compareText(b.modified ?? '', a.modified ?? '') || a.number - b.number)
}
