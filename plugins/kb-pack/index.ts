export { packLegacy } from './pack-legacy.ts'
export { type BookDetails, packZim } from './pack-zim.ts'
export { packZip } from './pack-zip.ts'
