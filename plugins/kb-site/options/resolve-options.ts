/** From what a project says, and where its build runs, to what a build is told. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { silentProgress } from '../../kb-progress/progress.ts'
import type { ArchiveOptions, SiteNames } from './archive-options.ts'
import { findContent } from './find-content.ts'
import { readSiteFile } from './read-site-file.ts'
import { projectFolder, type SiteOptions } from './site-options.ts'

/** Where a build runs. */
export interface BuildPlace {
  /** Relative paths of options begin here. */
  folder: string
  /** Where all pages of the project go, the archive's below `path`. */
  outputFolder: string
  /** The path below which the project's pages will be served, with slashes at both ends. */
  pathPrefix: string
}

/** The site path of the archive's home page where nothing is said. */
const defaultPath = '/archive/'

/** Resolves checked options. @throws Error that names a file that is not there */
export function resolveOptions(options: ArchiveOptions, place: BuildPlace): SiteOptions {
  const { content = [], overrides = {}, path = defaultPath, cache = '.cache/kb', search = true } = options
  const inProject = (name: string) => resolve(place.folder, name)
  const contentFolder = options.settings === undefined ? join(projectFolder, 'content') : inProject(options.settings)
  return {
    contentFolder,
    names: () => findNames(options, contentFolder),
    articleFolders: content.map(inProject),
    path,
    outputFolder: resolve(place.outputFolder, path.slice(1)),
    previousFolder: null,
    overrides: Object.fromEntries(
      Object.entries(overrides).map(([name, file]) => [name, findFile(inProject(file), `overrides/${name}`)]),
    ),
    stylesheet: options.stylesheet === undefined ? null : findFile(inProject(options.stylesheet), 'stylesheet'),
    changesSince: options.changesSince === undefined ? null : inProject(options.changesSince),
    cacheFolder: cache === null ? null : inProject(cache),
    pathPrefix: place.pathPrefix + path.slice(1),
    search,
    shard: null,
    progress: silentProgress,
    gone: [],
    onBuilt: () => {},
  }
}

/** @throws Error where a file that an option names is not there */
function findFile(file: string, option: string): string {
  if (existsSync(file)) return file
  throw new Error(`the options of kbArchive: found no file ${file}, expected one in ${option}; correct the path`)
}

/** Addresses without a slash at the end. */
function findNames({ title, tagline, origin, repository }: ArchiveOptions, contentFolder: string): SiteNames {
  const file = readSiteFile(findContent(contentFolder, 'site.yaml'))
  const [host, reports] = [origin ?? file.origin, repository ?? file.repository]
  return {
    title: title ?? file.title,
    tagline: tagline ?? file.tagline,
    ...(host !== undefined && { origin: host.replace(/\/$/, '') }),
    ...(reports !== undefined && { repository: reports.replace(/\/$/, '') }),
  }
}
