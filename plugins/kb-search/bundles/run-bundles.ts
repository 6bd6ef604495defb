/** Runs the threads that build bundles, a few at a time, because each takes up to 2.5 GB while it works. */
import { Worker } from 'node:worker_threads'
import type { BuiltBundle, BundleTask } from './build-bundle.ts'

const THREAD = new URL('./bundle-thread.js', import.meta.url)

/** Builds all bundles, at most `concurrency` at once; gives them in the order of the tasks. */
export async function runBundles(tasks: readonly BundleTask[], concurrency: number): Promise<BuiltBundle[]> {
  const built: BuiltBundle[] = []
  let next = 0
  const runNext = async (): Promise<void> => {
    while (next < tasks.length) {
      const index = next++
      const task = tasks[index]
      if (task) built[index] = await runThread(task)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, runNext))
  return built
}

function runThread(task: BundleTask): Promise<BuiltBundle> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData: task })
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', (code) => reject(new Error(`the thread of ${JSON.stringify(task.range)} ended with ${code}`)))
  })
}
