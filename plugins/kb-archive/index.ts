export { type ArchiveOptions, type EleventyConfig, kbArchive } from '../kb-site/index.ts'
