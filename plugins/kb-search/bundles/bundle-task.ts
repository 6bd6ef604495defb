import type { NumberRange } from '../plan-bundles.ts'
import type { FilterFile } from './list-filters.ts'

/** What a thread is told of a bundle whose parts are all indexed. */
export interface BundleTask {
  range: NumberRange
  /** In order of their articles. */
  parts: readonly { range: NumberRange; file: string; key: string }[]
  /** By name. */
  filters: Readonly<Record<string, FilterFile>>
  bundleFolder: string
  /** Of the bundles with the same range that the build before made. */
  earlierFolders: readonly string[]
  /** Where that build kept its parts and notes, and the version of the code; null where nothing is kept. */
  cache: { folder: string; version: string } | null
}
