export { type BookDetails, packZim } from './pack-zim.ts'
export { packZip } from './pack-zip.ts'
