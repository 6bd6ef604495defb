/** What the scripts of a copy find in place of what browsers refuse to pages from a folder (see `compile-offline-scripts.ts`). */
export { InPageWorker, workerScope } from './in-page-worker.ts'
export { fetchKept } from './kept-files.ts'
export { goToPage } from './name-pages.ts'
