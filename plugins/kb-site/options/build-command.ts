/** What `kb build` asks for, and hears, besides the options that any project may give. */
import type { Progress } from '../../kb-progress/progress.ts'
import type { SkippedPath } from '../../kb-sources/list-content-files.ts'
import type { BuildSummary } from './build-summary.ts'
import type { Shard } from './shard.ts'

/** What a command alone may ask for. */
export interface BuildCommand {
  /** The part of the site to render; null for the whole. */
  shard: Shard | null
  progress: Progress
  /** Files that were read and were gone when their page was due; a build adds those that it misses, and fails. */
  gone: SkippedPath[]
  /** Told after each build what it made. */
  onBuilt(summary: BuildSummary): void
}
