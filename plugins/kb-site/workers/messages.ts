/** What the pool and its workers tell each other, but for the tasks and answers that have files of their own. */
import type { Site } from '../../../layouts/types.ts'
import type { Source } from '../../kb-sources/find-sources.ts'
import type { SkippedPath } from '../../kb-sources/list-content-files.ts'
import type { Vocabulary } from '../../kb-vocabulary/index.ts'
import type { Article } from '../archive/merge-copies.ts'
import type { OutlineImage } from '../archive/outline-image.ts'
import type { MadePage } from '../cache/page-cache.ts'
import type { CompiledOverride } from '../overrides/compile-overrides.ts'
import type { EntityTask } from '../render/render-task.ts'
import type { PageStamp } from '../write/write-page.ts'

/** What every worker needs once, before any work. */
export interface WorkerSetup {
  /** What a worker runs, as `makeWorkerCode` makes it. */
  code: string
  outputFolder: string
  /** The output of the build before, from which unchanged pages are linked; null where there is none. */
  previousFolder: string | null
  /** Where the first pass writes fragments and records, and all that follows reads them. */
  fragmentFolder: string
  sources: readonly Source[]
  /** As loaded; every worker compiles its own. */
  vocabulary: Vocabulary
  /** What the project has in place of components. */
  overrides: readonly CompiledOverride[]
}

/** Pages to render. */
export interface RenderOrder {
  /** `RenderTask`s in JSON, a line each, as bytes, which move to the worker and leave no garbage behind. */
  lines: Uint8Array
  site: Site
  outline: OutlineImage
}

/** A page that is as the build before made it. */
export interface KnownPage {
  url: string
  made: MadePage
}

/** A page that the build before made; the worker finds out whether it would come out the same. */
export type KnownView = KnownArticle | (EntityTask & { made: MadePage })

/** The page of an article. */
export interface KnownArticle {
  id: string
  editionNumbers: readonly number[]
  /** As `nameFiles` gives them. */
  files: string
  made: MadePage
  /** Where the search index reads it again. */
  text: Pick<Article, 'packed' | 'copy' | 'fragment'> | null
}

/** Pages of articles and entities to take over. */
export interface ReuseTask {
  views: readonly KnownView[]
  site: Site
  outline: OutlineImage
}

/** What was done with a page. */
export interface WrittenPage {
  key: string
  /** Of its file; null where it was to be taken over and could not be. */
  stamp: PageStamp | null
  /** Whether what the search index reads of it is in its spool. */
  spooled: boolean
}

/** What a chunk of pages gave. */
export interface WrittenPages {
  /** Of each page; of no use where a file is gone. */
  written: WrittenPage[]
  /** Files that are not what the first pass read. */
  gone: SkippedPath[]
}

/** What was done with a piece of raw texts. */
export interface WrittenPiece {
  /** Of its file. */
  stamp: PageStamp | null
  /** Files that are not what the first pass read. */
  gone: SkippedPath[]
}
