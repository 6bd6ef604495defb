/**
 * The threads that make the full-text bundles of waiting documents. A bundle is a range of article numbers; it is indexed
 * in parts that bound the memory, a few at a time, which are then joined.
 */
import { renameSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Piscina } from 'piscina'
import { compileWorkerCode, workerEntry } from '../../kb-workers/index.ts'
import type { IndexTask } from '../parts/index-part.ts'
import type { NumberRange } from '../plan-bundles.ts'
import type { PlannedBundle, PlannedPart } from '../plan-index.ts'
import type { SpellingEntry } from '../ranking/spellings.ts'
import type { BundleTask } from './bundle-task.ts'
import type { JoinedBundle } from './join-parts.ts'
import { listEarlierFolders, nameFolder, nameRange } from './named-folders.ts'
import { settleAll } from './settle-all.ts'

/** A finished bundle. */
export interface BuiltBundle extends Omit<JoinedBundle, 'hash'> {
  range: NumberRange
  /** Its folder's name: the range, and a hash of its content, so that browsers may keep it for good. */
  name: string
}

/** Where things stand while bundles are made, and what their words are made of besides documents. */
export interface BundleFolders {
  /** With several writings. */
  names: readonly SpellingEntry[]
  /** With the waiting documents. */
  spoolFolder: string
  /** The index: `bundles` goes below it. */
  searchFolder: string
  /** The same of the build before; null where there was none. */
  earlierFolder: string | null
  /** Where that build kept its parts and notes; null where nothing is kept. */
  cache: BundleTask['cache']
  /** The file of a part, indexed or to be. */
  fileOf(part: PlannedPart): string
}

/** Parts indexed at once: Pagefind reads documents on one core. */
const CONCURRENCY = Math.min(4, availableParallelism())

type FiltersOf = (numbers: readonly number[]) => BundleTask['filters']

/** Threads that make bundles, started with the first work. */
export class BundleThreads {
  readonly #folders: BundleFolders
  #pool: Promise<Piscina> | null = null

  constructor(folders: BundleFolders) {
    this.#folders = folders
  }

  /** Indexes a part. @throws Error when Pagefind refuses a document */
  async indexPart(part: PlannedPart): Promise<void> {
    const { spoolFolder, names, fileOf } = this.#folders
    const task: IndexTask = { range: part.range, key: part.key, names, spoolFolder, file: fileOf(part) }
    await this.#run('indexPart', task)
  }

  /**
   * Joins the parts of bundles, which are all indexed; in order of their ranges.
   * @param filtersOf the files of the filters over articles in order of their numbers
   */
  joinBundles(bundles: readonly PlannedBundle[], filtersOf: FiltersOf): Promise<BuiltBundle[]> {
    return settleAll(bundles.map((bundle) => this.#joinBundle(bundle, filtersOf)))
  }

  /** Ends the threads, and what they are at. */
  async close(): Promise<void> {
    await (await this.#pool)?.destroy()
  }

  async #run<Answer>(name: string, task: IndexTask | BundleTask): Promise<Answer> {
    this.#pool ??= startThreads()
    return (await this.#pool).run(task, { name })
  }

  async #joinBundle({ range, parts }: PlannedBundle, filtersOf: FiltersOf): Promise<BuiltBundle> {
    const { searchFolder, earlierFolder, cache, fileOf } = this.#folders
    const bundlesFolder = join(searchFolder, 'bundles')
    const folder = join(bundlesFolder, nameRange(range))
    const task: BundleTask = {
      range,
      parts: parts.map((part) => ({ range: part.range, file: fileOf(part), key: part.key })),
      filters: filtersOf(parts.flatMap(({ numbers }) => numbers)),
      bundleFolder: folder,
      earlierFolders: listEarlierFolders(earlierFolder && join(earlierFolder, 'bundles'), range),
      cache,
    }
    const { hash, ...bundle } = await this.#run<JoinedBundle>('joinParts', task)
    const name = nameFolder(range, [hash])
    const named = join(bundlesFolder, name)
    // A build into the same folder has left the same bundle under the same name.
    rmSync(named, { recursive: true, force: true })
    renameSync(folder, named)
    return { ...bundle, range, name }
  }
}

async function startThreads(): Promise<Piscina> {
  const code = await compileWorkerCode(new URL('./bundle-thread', import.meta.url))
  return new Piscina({
    filename: workerEntry,
    workerData: { code },
    minThreads: Math.min(2, CONCURRENCY),
    maxThreads: CONCURRENCY,
    idleTimeout: Infinity,
  })
}
