/** What a build is told: by `kb build`, or by the defaults where Eleventy is run by hand. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SkippedPath } from './list-content-files.ts'
import { type Progress, silentProgress } from './progress.ts'

/** Options of a build; paths are absolute. */
export interface SiteOptions {
  /** The project's `content` folder: prose, vocabulary, sources. */
  contentFolder: string
  /** Folders of raw articles; when empty, those of `sources.yaml`. */
  articleFolders: readonly string[]
  outputFolder: string
  /** With slashes at both ends. */
  pathPrefix: string
  search: boolean
  progress: Progress
  /** Files that were read and were gone when their page was due; a build adds those that it misses, and fails. */
  gone: SkippedPath[]
  /** Told after each build what it made. */
  onBuilt(summary: BuildSummary): void
}

/** Counts of a finished build. */
export interface BuildSummary {
  articles: number
  files: number
  pages: number
  /** Files, or parts of files, that gave no article. */
  rejected: number
  warnings: number
}

/** The project's folder. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url))

/** Options where nothing is said. */
export function defaultOptions(): SiteOptions {
  return {
    contentFolder: resolve(projectFolder, 'content'),
    articleFolders: [],
    outputFolder: resolve(projectFolder, '_site'),
    pathPrefix: '/',
    search: true,
    progress: silentProgress,
    gone: [],
    onBuilt: () => {},
  }
}
