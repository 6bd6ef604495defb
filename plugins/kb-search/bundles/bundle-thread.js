// Entry of a bundle's thread: tsx's hooks do not reach it from the first thread, so it registers its own.
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { buildBundle } = await import('./build-bundle.ts')
parentPort?.postMessage(await buildBundle(workerData))
