// Entry of the threads that index parts and join them: tsx's hooks do not reach them from the first thread, so each
// registers its own.
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { buildPart } = await import('./build-part.ts')
const { joinParts } = await import('./join-parts.ts')
const { part, join } = workerData
parentPort?.postMessage(part ? await buildPart(part) : joinParts(join))
