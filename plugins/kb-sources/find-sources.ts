/**
 * Where articles come from: what `content/sources.yaml` lists, or the folders that the command line names.
 * A folder that stands in both takes its title and pattern from the file.
 */
import { existsSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { isPresent, type ListedSource, readSources } from './index.ts'

type Unlisted = 'rights' | 'repository'

/** A folder of raw articles with its provenance; of one that only the command line names, not all is known. */
export interface Source extends Omit<ListedSource, Unlisted>, Partial<Pick<ListedSource, Unlisted>> {}

/**
 * The sources to build from.
 * @param contentFolder the project's `content` folder, which holds `sources.yaml`
 * @param named folders that the command line names; when there are none, those of `sources.yaml` that are there
 * @throws Error when there is no source, a named folder does not exist, the list cannot be used, or a fetched copy is not
 * what the list says
 */
export function findSources(contentFolder: string, named: readonly string[]): Source[] {
  const listed = readSources(contentFolder)
  if (named.length === 0) return preferOriginals(refuseNone(listed.filter(isPresent), contentFolder))
  return named.map((folder) => {
    const absolute = resolve(folder)
    if (!existsSync(absolute) || !statSync(absolute).isDirectory()) {
      throw new Error(`${folder}: expected a folder of articles, found none. Check the path.`)
    }
    return listed.find((source) => source.folder === absolute) ?? unlistedSource(absolute)
  })
}

function refuseNone(present: readonly Source[], contentFolder: string): readonly Source[] {
  if (present.length > 0) return present
  const file = join(contentFolder, 'sources.yaml')
  throw new Error(`${file}: expected it to list a folder that is there, found none. Name folders with --content.`)
}

/** The sample edition stands in for the originals, so it goes where they are. */
function preferOriginals(present: readonly Source[]): Source[] {
  const originals = present.filter(({ sample }) => !sample)
  return originals.length > 0 ? originals : [...present]
}

function unlistedSource(folder: string): Source {
  const name = basename(folder)
  return { name, folder, title: name, sample: false, originalUrl: null }
}
