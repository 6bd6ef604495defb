/** What worker threads start with, whatever they do. */
export { bundleWorkerCode, workerEntry } from './worker-code.ts'
