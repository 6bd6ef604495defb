/**
 * The threads that make the full-text bundles of waiting documents. A bundle is a range of article numbers; it is indexed
 * in parts that bound the memory, a few at a time, which are then joined.
 */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Piscina } from 'piscina'
import { bundleWorkerCode, workerEntry } from '../../kb-workers/index.ts'
import type { PlannedBundle, PlannedPart } from '../plan-index.ts'
import type { Written } from './bundle-writer.ts'
import { combineHashes } from './combine-hashes.ts'
import type { IndexTask } from './index-part.ts'
import type { JoinedBundle } from './join-parts.ts'
import type { NumberRange } from './plan-bundles.ts'
import { settleAll } from './settle-all.ts'

/** What a thread is told of a bundle whose parts are all indexed. */
export interface BundleTask {
  /** In order of their articles. */
  parts: readonly { file: string; key: string }[]
  bundleFolder: string
  /** Of the bundles with the same range that the build before made. */
  earlierFolders: readonly string[]
}

/** A finished bundle. */
export interface BuiltBundle extends Omit<JoinedBundle, 'hash'> {
  range: NumberRange
  /** Its folder's name: the range, and a hash of its content, so that browsers may keep it for good. */
  name: string
}

/** Where things stand while bundles are made. */
export interface BundleFolders {
  /** With the waiting documents. */
  spoolFolder: string
  bundlesFolder: string
  /** Where the build before put its bundles; null where there was none. */
  earlierFolder: string | null
  /** The file of a part, indexed or to be. */
  fileOf(part: PlannedPart): string
}

/** Threads that make bundles, started with the first work. */
export class BundleThreads {
  readonly #concurrency: number
  readonly #folders: BundleFolders
  #pool: Promise<Piscina> | null = null

  /** @param concurrency parts indexed at once */
  constructor(concurrency: number, folders: BundleFolders) {
    this.#concurrency = concurrency
    this.#folders = folders
  }

  /** Indexes a part. @throws Error when Pagefind refuses a document */
  async indexPart(part: PlannedPart): Promise<void> {
    const { spoolFolder } = this.#folders
    const task: IndexTask = { range: part.range, key: part.key, spoolFolder, file: this.#folders.fileOf(part) }
    await this.#run('indexPart', task)
  }

  /** Joins the parts of bundles, which are all indexed; in order of their ranges. */
  joinBundles(bundles: readonly PlannedBundle[]): Promise<BuiltBundle[]> {
    return settleAll(bundles.map((bundle) => this.#joinBundle(bundle)))
  }

  /** Ends the threads, and what they are at. */
  async close(): Promise<void> {
    await (await this.#pool)?.destroy()
  }

  async #run<Answer>(name: string, task: IndexTask | BundleTask): Promise<Answer> {
    this.#pool ??= startThreads(this.#concurrency)
    return (await this.#pool).run(task, { name })
  }

  async #joinBundle({ range, parts }: PlannedBundle): Promise<BuiltBundle> {
    const { bundlesFolder, earlierFolder } = this.#folders
    const rangeName = `${range.from}-${range.to - 1}`
    const folder = join(bundlesFolder, rangeName)
    const files = parts.map((part) => ({ file: this.#folders.fileOf(part), key: part.key }))
    const task: BundleTask = {
      parts: files,
      bundleFolder: folder,
      earlierFolders: listEarlier(earlierFolder, rangeName),
    }
    const [joined, fragments] = await settleAll([
      this.#run<JoinedBundle>('joinParts', task),
      this.#run<Written>('writeFragments', task),
    ])
    const { hash, ...bundle } = joined
    const name = `${rangeName}-${combineHashes([fragments.hash, hash])}`
    const named = join(bundlesFolder, name)
    // A build into the same folder has left the same bundle under the same name.
    rmSync(named, { recursive: true, force: true })
    renameSync(folder, named)
    return { ...bundle, range, name, files: joined.files + fragments.files, bytes: joined.bytes + fragments.bytes }
  }
}

async function startThreads(concurrency: number): Promise<Piscina> {
  const code = await bundleWorkerCode(new URL('./bundle-thread.ts', import.meta.url))
  return new Piscina({
    filename: workerEntry,
    workerData: { code },
    minThreads: Math.min(2, concurrency),
    maxThreads: concurrency,
    idleTimeout: Infinity,
  })
}

function listEarlier(folder: string | null, rangeName: string): string[] {
  if (folder === null || !existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.startsWith(`${rangeName}-`))
  return names.sort().map((name) => join(folder, name))
}
