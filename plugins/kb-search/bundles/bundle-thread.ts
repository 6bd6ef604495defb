/** The threads of `bundle-threads.ts`: the entry points that are called by name. */
export { indexPart } from '../parts/index-part.ts'
export { joinParts } from './join-parts.ts'
