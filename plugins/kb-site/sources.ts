/**
 * Where articles come from: the folders of `content/sources.yaml`, or those that the command line names.
 * A folder that stands in both takes its title and pattern from the file.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parse } from 'yaml'

/** A folder of raw articles with its provenance. */
export interface Source {
  name: string
  /** Absolute path. */
  folder: string
  title: string
  /** Whether its bodies are the project's own retelling, which every page then says. */
  sample: boolean
  /** Address of an original file, with `{path}` for the path below the folder; null where there is none. */
  originalUrl: string | null
}

interface SourceEntry {
  name: string
  folder: string
  title: string
  sample?: boolean
  originalUrl?: string
}

/**
 * The sources to build from.
 * @param contentFolder the project's `content` folder, which holds `sources.yaml`
 * @param named folders that the command line names; when there are none, all of `sources.yaml` that exist are used
 * @throws Error when a named folder does not exist
 */
export function findSources(contentFolder: string, named: readonly string[]): Source[] {
  const listed = readSourcesFile(contentFolder)
  if (named.length === 0) return listed.filter((source) => existsSync(source.folder))
  return named.map((folder) => {
    const absolute = resolve(folder)
    if (!existsSync(absolute) || !statSync(absolute).isDirectory()) {
      throw new Error(`${folder}: expected a folder of articles, found none. Check the path given to --content.`)
    }
    return listed.find((source) => source.folder === absolute) ?? unlistedSource(absolute)
  })
}

function readSourcesFile(contentFolder: string): Source[] {
  const file = join(contentFolder, 'sources.yaml')
  if (!existsSync(file)) return []
  const { sources = [] } = (parse(readFileSync(file, 'utf8')) ?? {}) as { sources?: SourceEntry[] }
  return sources.map((entry) => ({
    name: entry.name,
    folder: resolve(contentFolder, entry.folder),
    title: entry.title,
    sample: entry.sample ?? false,
    originalUrl: entry.originalUrl ?? null,
  }))
}

function unlistedSource(folder: string): Source {
  const name = basename(folder)
  return { name, folder, title: name, sample: false, originalUrl: null }
}
