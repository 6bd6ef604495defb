/**
 * Tells which builds of a file answer a reader's question.
 *
 * Netif.dll, "5.5.2367": the builds of that version, and the later ones
 */

import { compareVersions } from '../../../plugins/kb-entities/files/compare-versions.ts'
import type { BuildRow } from '../pieces/builds-row.ts'

/** A build with what a reader wants to know of it. */
export interface Build {
  version: string | null
  date: string | null
  /** In bytes. */
  size: number | null
  platform: string | null
  /** Numbers of the articles that shipped it. */
  articles: readonly number[]
}

/** The builds that a question asks for, newest first, as the data has them. */
export interface BuildAnswer {
  /** What the question was taken for; null where it only names the file. */
  asked: 'version' | 'date' | 'size' | null
  /** The build itself. */
  same: Build[]
  later: Build[]
}

const isoDate = /^\d{4}-\d\d-\d\d$/

/** `question` is a version, a date or a size in bytes; where it is empty, all builds are the answer. */
export function findBuilds(rows: readonly BuildRow[], question: string): BuildAnswer {
  const builds = rows.map(([version, date, size, platform, articles]) => ({ version, date, size, platform, articles }))
  const asked = question.trim()
  if (asked === '') return { asked: null, same: builds, later: [] }
  const date = readDate(asked)
  if (date !== null) return { asked: 'date', ...split(builds, (build) => compareDates(build.date, date)) }
  const size = readSize(asked)
  if (size !== null)
    return {
      asked: 'size',
      ...findLater(
        builds,
        builds.filter((build) => build.size === size),
      ),
    }
  return { asked: 'version', ...split(builds, ({ version }) => version && compareToVersion(version, asked)) }
}

/** Parts builds by an order: 0 for those asked for, above 0 for later ones; null for what cannot be told. */
function split(
  builds: readonly Build[],
  orderOf: (build: Build) => number | '' | null,
): Pick<BuildAnswer, 'same' | 'later'> {
  const ordered = builds.map((build) => ({ build, order: orderOf(build) }))
  return {
    same: ordered.filter(({ order }) => order === 0).map(({ build }) => build),
    later: ordered.filter(({ order }) => typeof order === 'number' && order > 0).map(({ build }) => build),
  }
}

/** A size tells no order: later are the builds dated after all those of the size. */
function findLater(builds: readonly Build[], same: Build[]): Pick<BuildAnswer, 'same' | 'later'> {
  const dates = same.map(({ date }) => date ?? '').filter((date) => isoDate.test(date))
  const last = dates.sort().at(-1)
  const later = last === undefined ? [] : builds.filter(({ date }) => (compareDates(date, last) ?? 0) > 0)
  return { same, later: later.filter((build) => !same.includes(build)) }
}

/** A question of fewer parts asks for all builds that begin with them: `5.5` for `5.5.2650.24`. */
function compareToVersion(version: string, asked: string): number {
  const length = asked.split('.').length
  return compareVersions(version.split('.').slice(0, length).join('.'), asked)
}

function compareDates(date: string | null, asked: string): number | null {
  return date === null || !isoDate.test(date) ? null : date < asked ? -1 : date > asked ? 1 : 0
}

/** `1999-04-30`, or `4/30/1999` as the articles' tables have it. */
function readDate(text: string): string | null {
  if (isoDate.test(text)) return text
  const [, month, day, year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? []
  return month && day && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

/** A number without full stops; commas may part its thousands. */
function readSize(text: string): number | null {
  return /^\d{1,3}(?:,\d{3})+$|^\d{3,}$/.test(text) ? Number(text.replaceAll(',', '')) : null
}
