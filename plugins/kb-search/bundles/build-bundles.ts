/**
 * Builds the full-text bundles from the waiting documents. A bundle is a range of article numbers; it is indexed in parts
 * that bound the memory, a few at a time, which are then joined.
 */
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { BuiltPart, PartTask } from './build-part.ts'
import { GROUP_SIZE } from './bundle-table.ts'
import { combineHashes } from './combine-hashes.ts'
import type { JoinedBundle, JoinTask } from './join-parts.ts'
import { countArticles, type NumberRange, planRanges } from './plan-bundles.ts'

/** What bundles are built from, and how. */
export interface BundlesTask {
  spoolFolder: string
  bundlesFolder: string
  /** Articles by `Math.floor(number / RANGE_UNIT)`. */
  counts: ReadonlyMap<number, number>
  /** Parts indexed at once. */
  concurrency: number
  /** Most articles of a part, and of a bundle. */
  limits: { part: number; bundle: number }
}

/** A finished bundle. */
export interface BuiltBundle extends Omit<JoinedBundle, 'hash'> {
  range: NumberRange
  /** Its folder's name: the range, and a hash of its content, so that browsers may keep it for good. */
  name: string
}

const THREAD = new URL('./bundle-thread.js', import.meta.url)

/** Builds all bundles, in order of their ranges. @throws Error when Pagefind refuses a document */
export async function buildBundles(task: BundlesTask): Promise<BuiltBundle[]> {
  const plans = planRanges(task.counts, task.limits.bundle).map((range) => planBundle(range, task))
  const parts = await runAll(
    plans.flatMap((plan) => plan.parts),
    task.concurrency,
    (part) => runThread<BuiltPart>({ part }),
  )
  const bundles: BuiltBundle[] = []
  for (const { range, folder, parts: tasks } of plans) {
    bundles.push(await joinBundle(range, folder, parts.splice(0, tasks.length)))
  }
  return bundles
}

interface BundlePlan {
  range: NumberRange
  folder: string
  parts: PartTask[]
}

function planBundle(range: NumberRange, { spoolFolder, bundlesFolder, counts, limits }: BundlesTask): BundlePlan {
  const folder = join(bundlesFolder, `${range.from}-${range.to - 1}`)
  let firstGroup = 0
  const parts = planRanges(counts, limits.part, range).map((partRange) => {
    const part = { range: partRange, spoolFolder, bundleFolder: folder, firstGroup }
    firstGroup += Math.ceil(countArticles(partRange, counts) / GROUP_SIZE)
    return part
  })
  return { range, folder, parts }
}

async function joinBundle(range: NumberRange, folder: string, parts: readonly BuiltPart[]): Promise<BuiltBundle> {
  const { hash, files, bytes, ...joined } = await runThread<JoinedBundle>({ join: { parts, bundleFolder: folder } })
  const name = `${range.from}-${range.to - 1}-${combineHashes([...parts.map((part) => part.hash), hash])}`
  const named = join(folder, '..', name)
  // A build into the same folder has left the same bundle under the same name.
  rmSync(named, { recursive: true, force: true })
  renameSync(folder, named)
  return {
    ...joined,
    range,
    name,
    files: files + parts.reduce((sum, part) => sum + part.files, 0),
    bytes: bytes + parts.reduce((sum, part) => sum + part.bytes, 0),
  }
}

/**
 * Runs tasks a few at a time; gives the answers in the order of the tasks.
 * @throws the first failure, when no task runs any more: a folder that tasks still write into cannot be removed
 */
async function runAll<Task, Answer>(
  tasks: readonly Task[],
  concurrency: number,
  run: (task: Task) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = []
  const queue = tasks.entries()
  const runNext = async (): Promise<void> => {
    for (const [index, task] of queue) answers[index] = await run(task)
  }
  const runs = await Promise.allSettled(Array.from({ length: concurrency }, runNext))
  const failed = runs.find((run) => run.status === 'rejected')
  if (failed) throw failed.reason
  return answers
}

function runThread<Answer>(workerData: { part: PartTask } | { join: JoinTask }): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData })
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', (code) => reject(new Error(`a thread of the search index ended with ${code} and no answer`)))
  })
}
