/**
 * The builds of each file, from the tables of files in all articles: which version, date and size, and which articles
 * shipped it.
 *
 * Netif.dll 5.5.2367.0 in Q1 and Q2 -> `netif.dll: [{version: '5.5.2367.0', ..., articles: ['Q1', 'Q2']}]`
 */

import { compareVersions } from '../../kb-entities/files/compare-versions.ts'
import type { FileVersion } from '../../kb-entities/types.ts'
import { compareText } from '../addresses/compare-text.ts'
import type { Archive } from './archive.ts'

/** One build of a file; what no table gives is null. */
export interface FileBuild extends Omit<FileVersion, 'name'> {
  /** Ids of the articles whose tables have it, by number. */
  articles: string[]
}

/** From a file's name, in lower case, to its builds, newest first. Sorted by name. */
export type FileBuilds = ReadonlyMap<string, readonly FileBuild[]>

/** Versions have four parts, those of some old files three. */
const wholeVersionParts = 3

const isoDate = /^\d{4}-\d\d-\d\d$/

/** Collects the rows of all articles; rows that say the same of a file are one build. */
export function collectBuilds({ articles }: Pick<Archive, 'articles'>): FileBuilds {
  const files = new Map<string, Map<string, FileBuild>>()
  for (const { card } of articles.values()) {
    for (const { name, ...row } of card.fileVersions) {
      const builds = files.get(name) ?? new Map<string, FileBuild>()
      files.set(name, builds)
      addBuild(builds, row, card.id)
    }
  }
  const names = [...files.keys()].sort(compareText)
  return new Map(names.map((name) => [name, [...(files.get(name)?.values() ?? [])].sort(compareBuilds)]))
}

function addBuild(builds: Map<string, FileBuild>, row: Omit<FileVersion, 'name'>, id: string): void {
  const { version, date, size, platform } = row
  const key = [version, date, size, platform?.toLowerCase()].join(' ')
  const known = builds.get(key)
  if (!known) builds.set(key, { version, date, size, platform, articles: [id] })
  else if (known.articles.at(-1) !== id) known.articles.push(id)
}

/** Newest first: by version, which more tables have than a date; builds without a whole version follow by date. */
function compareBuilds(a: FileBuild, b: FileBuild): number {
  return (
    compareVersions(sortVersion(b), sortVersion(a)) ||
    compareText(sortDate(b), sortDate(a)) ||
    compareVersions(b.version ?? '', a.version ?? '') ||
    (b.size ?? 0) - (a.size ?? 0) ||
    compareText(a.platform ?? '', b.platform ?? '')
  )
}

/** "2638.0" is the end of a version, whose beginning the article leaves out. */
function sortVersion({ version }: FileBuild): string {
  return version !== null && version.split('.').length >= wholeVersionParts ? version : ''
}

function sortDate({ date }: FileBuild): string {
  return date !== null && isoDate.test(date) ? date : ''
}
