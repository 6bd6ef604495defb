/** What worker threads start with, whatever they do. */
export { beginWithNewSpace } from './new-space.ts'
export { startEsbuild } from './start-esbuild.ts'
export { compileWorkerCode, workerEntry } from './worker-code.ts'
