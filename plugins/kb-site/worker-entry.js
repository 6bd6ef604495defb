// Entry of the worker threads: tsx's hooks do not reach them from the first thread, so each registers its own.
import { register } from 'tsx/esm/api'

register()
export const { keepPages, readFiles, relate, renderPage, renderPages, writeOriginals } = await import('./worker.ts')
