export {
  type ArchiveOptions,
  type EleventyConfig,
  kbArchive,
  type Override,
  type OverrideInput,
  type OverrideName,
} from '../kb-site/index.ts'
