export {
  type ArchiveData,
  type ArchiveOptions,
  type ArticleEntry,
  type EleventyConfig,
  kbArchive,
  type NamedEntry,
  type Override,
  type OverrideInput,
  type OverrideName,
} from 'kb-archive'
