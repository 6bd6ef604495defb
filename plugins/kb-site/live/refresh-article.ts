/**
 * An article's page follows its file at once: its record and text are read again, and take their place in the archive.
 * What others say of it, the lists and the graph, stays until all is read again.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { PageTask } from '../list-pages.ts'
import type { WorkerPool } from '../worker-pool.ts'

/** An article's page, or another edition's. */
type ArticleTask = Extract<PageTask, { article: unknown } | { edition: unknown }>

/** Looks at the article's file. `gone` means that it holds the article no more. */
export async function refreshArticle(
  task: ArticleTask,
  pool: Pick<WorkerPool, 'readFiles'>,
): Promise<'same' | 'changed' | 'gone'> {
  const { record, copy } = 'edition' in task ? task.edition : task.article
  const found = hashFile(copy.file.absolutePath)
  if (found === copy.sha256) return 'same'
  const [reading] = found === null ? [] : await pool.readFiles([copy.file])
  const fresh = reading?.copies.find((other) => other.record.id === record.id)
  if (!fresh) return 'gone'
  Object.assign(record, { ...fresh.record, editions: record.editions })
  Object.assign(copy, { index: fresh.index, sha256: fresh.record.source.sha256 })
  return 'changed'
}

function hashFile(path: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch {
    return null
  }
}
