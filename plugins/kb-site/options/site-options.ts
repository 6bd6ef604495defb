/** What a build is told: by `kb build`, or by the defaults where Eleventy is run by hand. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Progress, silentProgress } from '../../kb-progress/progress.ts'
import type { SkippedPath } from '../../kb-sources/list-content-files.ts'
import type { Shard } from './shard.ts'

/** Options of a build; paths are absolute. */
export interface SiteOptions {
  /** The project's `content` folder: sources, and prose, vocabulary and title where it has its own (`findContent`). */
  contentFolder: string
  /** Folders of raw articles; when empty, those of `sources.yaml`. */
  articleFolders: readonly string[]
  outputFolder: string
  /** The output of the build before, from which unchanged pages are taken; null where there is none. */
  previousFolder: string | null
  /** The records of an earlier site (`data/articles.ndjson.gz`), from which the changes are told; null where none are. */
  changesSince: string | null
  /** Where builds keep what the next one need not do again; null where they keep nothing. */
  cacheFolder: string | null
  /** With slashes at both ends. */
  pathPrefix: string
  search: boolean
  /** The part of the site to render; null for the whole. */
  shard: Shard | null
  progress: Progress
  /** Files that were read and were gone when their page was due; a build adds those that it misses, and fails. */
  gone: SkippedPath[]
  /** Told after each build what it made. */
  onBuilt(summary: BuildSummary): void
}

/** What a finished build made. */
export interface BuildSummary {
  articles: number
  files: number
  pages: number
  /** Of all files, below the output folder. */
  paths: readonly string[]
  /** Pages among them that were taken over from the build before. */
  reused: number
  /** Files, or parts of files, that gave no article. */
  rejected: number
  warnings: number
}

/** The folder that holds the code and what comes with it: a checkout, or the compiled package. */
export const projectFolder = fileURLToPath(new URL('../../../', import.meta.url))

/** Options where nothing is said: content and output stand in the working folder. */
export function defaultOptions(): SiteOptions {
  return {
    contentFolder: resolve('content'),
    articleFolders: [],
    outputFolder: resolve('_site'),
    previousFolder: null,
    changesSince: null,
    cacheFolder: null,
    pathPrefix: '/',
    search: true,
    shard: null,
    progress: silentProgress,
    gone: [],
    onBuilt: () => {},
  }
}
