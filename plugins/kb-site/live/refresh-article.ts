/**
 * An article's page follows its file at once: its record and text are read again, and take their place in the archive.
 * What others say of it, the lists and the graph, stays until all is read again.
 */
import { pickCard } from '../../kb-record/article-card.ts'
import type { PageTask } from '../pages/page-task.ts'
import { wholeFile } from '../read/file-part.ts'
import { hashFile } from '../read/hash-file.ts'
import { openReadings } from '../read/pack-readings.ts'
import type { Contents } from '../read/packed-content.ts'
import type { WorkerPool } from '../workers/worker-pool.ts'

/** An article's page, or another edition's. */
type ArticleTask = Extract<PageTask, { article: unknown } | { edition: unknown }>

/** Looks at the article's file. `gone` means that it holds the article no more. */
export async function refreshArticle(
  task: ArticleTask,
  pool: Pick<WorkerPool, 'readFiles'>,
  contents: Contents,
): Promise<'same' | 'changed' | 'gone'> {
  const { card, sources } = 'edition' in task ? task.of : task.article
  const shown = 'edition' in task ? task.edition : task.article
  const { copy } = shown
  const found = hashFile(copy.file.absolutePath)
  if (found === copy.sha256) return 'same'
  if (found === null) return 'gone'
  const known = sources.find(({ name, path }) => name === copy.file.source && path === copy.file.path)
  const reading = openReadings(await pool.readFiles([wholeFile(copy.file)]), contents)(0, copy.file, null)
  const fresh = reading.copies.find((other) => other.card.id === card.id)
  if (!fresh) return 'gone'
  const source = { ...fresh.source, url: known?.url ?? null }
  if (known) Object.assign(known, source)
  const record = { ...fresh.record, source, editions: shown.record.editions }
  shown.record = record
  Object.assign(copy, { index: fresh.index, sha256: source.sha256, slice: fresh.slice })
  if ('edition' in task) return 'changed'
  Object.assign(card, pickCard(record))
  task.article.fragment = fresh.fragment
  return 'changed'
}
