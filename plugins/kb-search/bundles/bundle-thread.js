// Entry of the threads that index parts and join them: tsx's hooks do not reach them from the first thread, so each
// registers its own.
import { register } from 'tsx/esm/api'

register()
export const { indexPart } = await import('./index-part.ts')
export const { joinParts } = await import('./join-parts.ts')
export const { writeFragments } = await import('./write-fragments.ts')
