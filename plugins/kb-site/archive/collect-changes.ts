/** What changed in the archive since an earlier build, whose records are a file (`data/articles.ndjson.gz`). */
import { type ArchiveChange, compareArchives } from '../../kb-check/index.ts'
import type { Archive } from './archive.ts'
import type { Article } from './merge-copies.ts'

/** By article number. */
export async function collectChanges(
  earlier: string,
  { articles }: Pick<Archive, 'articles'>,
): Promise<ArchiveChange[]> {
  const changes: ArchiveChange[] = []
  for await (const change of compareArchives(earlier, listRecords(articles.values()))) changes.push(change)
  return changes
}

/** One at a time: all records together would not fit. */
function* listRecords(articles: Iterable<Article>): Generator<Article['record']> {
  for (const { record } of articles) yield record
}
