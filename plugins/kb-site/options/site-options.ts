/** What a build is told, by `resolve-options.ts` and `kb build`. */
import { fileURLToPath } from 'node:url'
import type { OverrideName } from '../../../layouts/views/overrides.ts'
import type { SiteNames } from './archive-options.ts'
import type { BuildCommand } from './build-command.ts'

/** Options of a build; paths are absolute. */
export interface SiteOptions extends BuildCommand {
  /** The project's `content` folder: sources, and prose, vocabulary and title where it has its own (`findContent`). */
  contentFolder: string
  /** What the site is called, as its options and `site.yaml` say now. @throws Error when the file cannot be used */
  names(): SiteNames
  /** Folders of raw articles; when empty, those of `sources.yaml`. */
  articleFolders: readonly string[]
  outputFolder: string
  /** Site path of the home page among the pages of the project, with slashes at both ends. */
  path: string
  /** The output of the build before, from which unchanged pages are taken; null where there is none. */
  previousFolder: string | null
  /** Modules in place of components. */
  overrides: Readonly<Partial<Record<OverrideName, string>>>
  /** A style sheet of the project; null where it has none. */
  stylesheet: string | null
  /** The records of an earlier site (`data/articles.ndjson.gz`), from which the changes are told; null where none are. */
  changesSince: string | null
  /** Where builds keep what the next one need not do again; null where they keep nothing. */
  cacheFolder: string | null
  /** With slashes at both ends. */
  pathPrefix: string
  search: boolean
}

/** The folder that holds the code and what comes with it: a checkout, or the compiled package. */
export const projectFolder = fileURLToPath(new URL('../../../', import.meta.url))
