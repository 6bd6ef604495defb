/**
 * Reads `content/sources.yaml`, checked against its schema and for what a schema cannot say.
 *
 *     readSources('content')[0] // {name: 'sample', folder: '/.../content/sample', sample: true, ...}
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { YamlList } from '../kb-yaml/index.ts'
import { findRepeatedEntries, readYamlList } from '../kb-yaml/index.ts'
import type { ListedSource } from './types.ts'

/** An entry of the file as written. */
interface SourceEntry {
  name: string
  title: string
  rights: string
  sample?: boolean
  folder?: string
  repository?: string
  commit?: string
  folders?: string[]
  originalUrl?: string
}

const SCHEMA = fileURLToPath(new URL('./sources.schema.json', import.meta.url))

/** Folder below `content` that holds what is fetched; git ignores it. */
const fetchedFolder = 'fetched'

/**
 * All sources that are listed, whether or not they are there; none where there is no such file.
 * @param contentFolder the project's `content` folder
 * @throws Error that lists every problem, one a line: file, line and column, found, expected, what to do
 */
export function readSources(contentFolder: string): ListedSource[] {
  const file = join(contentFolder, 'sources.yaml')
  if (!existsSync(file)) return []
  const list = readYamlList<SourceEntry>(file, 'sources', SCHEMA)
  const problems = [...list.problems, ...findRepeatedEntries(list, ({ name }) => name), ...findHomeless(list)]
  if (problems.length > 0) throw new Error(`The list of sources cannot be used:\n${problems.join('\n')}`)
  return list.entries.map((entry) => toSource(entry, contentFolder))
}

/** One problem for each entry that is neither a folder nor a repository, or both. */
function findHomeless({ entries, placeOf }: YamlList<SourceEntry>): string[] {
  return entries.flatMap(({ folder, repository }, index) => {
    if ((folder === undefined) !== (repository === undefined)) return []
    const [found, advice] = folder === undefined ? ['neither', 'add one'] : ['both', 'remove one']
    return [`${placeOf(index)}: found ${found} of "folder" and "repository", expected one of the two; ${advice}`]
  })
}

function toSource(entry: SourceEntry, contentFolder: string): ListedSource {
  const { name, title, rights, sample = false, repository: url, commit = '', folders = [], originalUrl } = entry
  return {
    name,
    title,
    rights,
    sample,
    folder: resolve(contentFolder, entry.folder ?? join(fetchedFolder, name)),
    originalUrl: originalUrl?.replace('{commit}', commit) ?? null,
    repository: url === undefined ? null : { url, commit, folders },
  }
}
