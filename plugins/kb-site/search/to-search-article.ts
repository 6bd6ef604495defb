/**
 * What the search index keeps of an article besides its document. What its card lacks stands in records, on the disk, and is
 * kept from build to build, range by range.
 */
import { join } from 'node:path'
import { readCacheImage, writeCacheImage } from '../../kb-cache/index.ts'
import type { Graph } from '../../kb-graph/index.ts'
import type { IndexedArticle, SearchArticle } from '../../kb-search/index.ts'
import type { Article } from '../archive/merge-copies.ts'
import { cutRanges, keyRange } from '../archive/number-ranges.ts'
import type { RangeCache } from '../cache/range-cache.ts'
import type { PageTask } from '../pages/page-task.ts'
import { type Columns, openRow, packColumns } from '../read/columns.ts'

const recordFields = [
  'dlls',
  'executables',
  'otherFiles',
  'services',
  'errorCodes',
  'eventIds',
  'registryKeys',
  'queryWords',
] as const satisfies readonly (keyof SearchArticle)[]

type RecordPart = Pick<SearchArticle, (typeof recordFields)[number]>

/** Gives that of articles, which come by number. */
export function listSearchArticles(
  articles: Iterable<Article>,
  graph: Graph,
  cache: RangeCache | null,
): SearchArticle[] {
  return Array.from(cutRanges(articles), ([number, range]) => {
    const columns = findColumns(number, range, cache)
    return range.map(({ card }, place): SearchArticle => {
      const { id, number, url, title, productName, issueType, modified } = card
      const citedBy = graph.referencedBy(id).length
      return { id, number, url, title, productName, issueType, modified, ...openRow(columns, place), citedBy }
    })
  }).flat()
}

/** The articles among pages, each with a key of its document: its files stand for its record and its text. */
export function listIndexedArticles(
  pages: readonly PageTask[],
  graph: Graph,
  cache: RangeCache | null,
): IndexedArticle[] {
  const articles = pages.flatMap((page) => ('article' in page ? [page.article] : []))
  const found = listSearchArticles(articles, graph, cache)
  return articles.map((article, place) => ({ article: found[place]!, documentKey: keyRange([article], '') }))
}

function findColumns(number: number, range: readonly Article[], cache: RangeCache | null): Columns<RecordPart> {
  if (!cache) return readColumns(range)
  const [file, key] = [join(cache.folder, `${number}.bin`), keyRange(range, cache.version)]
  const kept = readCacheImage(file, key) as Columns<RecordPart> | null
  const columns = kept ?? readColumns(range)
  if (!kept) writeCacheImage(file, key, columns)
  return columns
}

function readColumns(range: readonly Article[]): Columns<RecordPart> {
  const rows = range.map(({ record }): RecordPart => record)
  return packColumns(rows, recordFields)
}
