/** What the search index keeps of an article besides its document. */

import type { ArticleRecord } from '../../kb-record/types.ts'
import { type IndexedArticle, keySearchDocument, type SearchArticle } from '../../kb-search/index.ts'
import type { Archive } from '../archive/archive.ts'
import type { PageTask } from '../pages/page-task.ts'

/** Picks the fields from a record and counts its citations. */
function toSearchArticle(record: ArticleRecord, { graph }: Archive): SearchArticle {
  const { id, number, url, title, productName, issueType, modified } = record
  const { dlls, executables, otherFiles, services, errorCodes, eventIds, registryKeys, queryWords } = record
  const citedBy = graph.referencedBy(id).length
  return {
    id,
    number,
    url,
    title,
    productName,
    issueType,
    modified,
    dlls,
    executables,
    otherFiles,
    services,
    errorCodes,
    eventIds,
    registryKeys,
    queryWords,
    citedBy,
  }
}

/** The same of all articles. */
export function listSearchArticles(archive: Archive): SearchArticle[] {
  return Array.from(archive.articles.values(), ({ record }) => toSearchArticle(record, archive))
}

/** The articles among pages, each with a key of its document. */
export function listIndexedArticles(pages: readonly PageTask[], archive: Archive): IndexedArticle[] {
  return pages.flatMap((page): IndexedArticle[] => {
    if (!('article' in page)) return []
    const { record, copy } = page.article
    const documentKey = keySearchDocument(record, `${copy.sha256} ${copy.index}`)
    return [{ article: toSearchArticle(record, archive), documentKey }]
  })
}
