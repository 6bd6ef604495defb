import type { FilterFile } from './list-filters.ts'
import type { NumberRange } from './plan-bundles.ts'

/** What a thread is told of a bundle whose parts are all indexed. */
export interface BundleTask {
  /** In order of their articles. */
  parts: readonly { range: NumberRange; file: string; key: string }[]
  /** By name. */
  filters: Readonly<Record<string, FilterFile>>
  bundleFolder: string
  /** Of the bundles with the same range that the build before made. */
  earlierFolders: readonly string[]
}
