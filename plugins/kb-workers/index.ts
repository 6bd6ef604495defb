/** What worker threads start with, whatever they do. */
export { startEsbuild } from './start-esbuild.ts'
export { compileWorkerCode, workerEntry } from './worker-code.ts'
