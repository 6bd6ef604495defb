/** The pieces of raw texts, as a build takes them over or has them written. */
import { createHash } from 'node:crypto'
import type { Archive } from '../archive/archive.ts'
import type { MadePage, PageCache } from '../cache/page-cache.ts'
import { listOriginals, type OriginalsTask } from '../files/originals.ts'
import type { SiteOptions } from '../options/site-options.ts'
import type { WorkerPool } from '../workers/worker-pool.ts'
import { reusePage } from '../write/write-page.ts'

/** Takes over the pieces whose texts are the same, and has the others written; what was made, by site path. */
export async function reuseOriginals(
  archive: Pick<Archive, 'articles'>,
  cache: PageCache | null,
  pool: Pick<WorkerPool, 'writeOriginals'>,
  { outputFolder, previousFolder }: Pick<SiteOptions, 'outputFolder' | 'previousFolder'>,
): Promise<Map<string, MadePage>> {
  const made = new Map<string, MadePage>()
  const tasks = listOriginals(archive).map(async (task) => {
    const [url, key] = [`/${task.file}`, keyOf(task)]
    const known = cache?.find(url)
    const isSame = known?.key === key && previousFolder !== null
    const reused = isSame ? reusePage(outputFolder, url, previousFolder, known.stamp) : null
    const stamp = reused ?? (await pool.writeOriginals(task))
    if (stamp) made.set(url, { key, stamp })
  })
  await Promise.all(tasks)
  return made
}

/** The files of a piece, with their hashes. */
function keyOf(task: OriginalsTask): string {
  return createHash('sha256').update(JSON.stringify(task)).digest('base64')
}
