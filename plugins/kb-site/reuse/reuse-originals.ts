/** The pieces of raw texts, as a build takes them over or has them written. */
import { createHash } from 'node:crypto'
import type { Archive } from '../archive/archive.ts'
import type { MadePage, PageCache } from '../cache/page-cache.ts'
import { listOriginals, type OriginalsTask } from '../files/originals.ts'
import type { SiteOptions } from '../options/site-options.ts'
import { refuseGone } from '../read/gone-file.ts'
import type { WorkerPool } from '../workers/worker-pool.ts'
import { reusePage } from '../write/write-page.ts'

/**
 * Takes over the pieces whose texts are the same, and has the others written; what was made, by site path.
 * @throws Error when a file is gone, which `gone` then names
 */
export async function reuseOriginals(
  archive: Pick<Archive, 'articles'>,
  cache: PageCache | null,
  pool: Pick<WorkerPool, 'writeOriginals'>,
  { outputFolder, previousFolder, gone }: Pick<SiteOptions, 'outputFolder' | 'previousFolder' | 'gone'>,
): Promise<Map<string, MadePage>> {
  const made = new Map<string, MadePage>()
  const write = async (task: OriginalsTask) => {
    const written = await pool.writeOriginals(task)
    refuseGone(written.gone, gone)
    return written.stamp
  }
  const tasks = listOriginals(archive).map(async (task) => {
    const [url, key] = [`/${task.file}`, keyOf(task)]
    const known = cache?.find(url)
    const isSame = known?.key === key && previousFolder !== null
    const reused = isSame ? reusePage(outputFolder, url, previousFolder, known.stamp) : null
    const stamp = reused ?? (await write(task))
    if (stamp) made.set(url, { key, stamp })
  })
  await Promise.all(tasks)
  return made
}

/** The files of a piece, with their hashes. */
function keyOf(task: OriginalsTask): string {
  return createHash('sha256').update(JSON.stringify(task)).digest('base64')
}
