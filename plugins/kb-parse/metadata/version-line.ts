/**
 * The grammar of version lines.
 *
 *     line     = group *(";" group)
 *     group    = [platform] ":" versions / versions
 *     versions = version *(("," / "|") version)
 *     version  = number *(" " qualifier)          "4.0 SP3", "3.x", "97 SR-1"
 *
 * In: `WINDOWS:3.0,3.1; winnt:4.0 SP3`. Out: `[{platform: 'WINDOWS', versions: ['3.0', '3.1']}, {platform: 'winnt', versions: ['4.0 SP3']}]`.
 * Programmer's Library lines have a field for each operating system: `5.00 5.10 | 5.10` with `MS-DOS | OS/2`.
 */
import type { PlatformVersions } from '../types.ts'

/** A token that begins a version of its own: it has a digit first, or is a lone letter x for any. */
const VERSION_START = /^[vV]?\d/

/**
 * @param line The version line as it stands.
 * @param operatingSystems Of the same header; they name the groups of a line divided by `|`.
 */
export function readVersionLine(line: string, operatingSystems: readonly string[]): PlatformVersions[] {
  const text = line.trim()
  if (text === '') return []
  if (text.includes('|') && !text.includes(':')) return readFieldGroups(text, operatingSystems)
  return text
    .split(';')
    .map(readGroup)
    .filter((group) => group.platform !== null || group.versions.length > 0)
}

function readFieldGroups(text: string, operatingSystems: readonly string[]): PlatformVersions[] {
  const groups = text.split('|')
  return groups
    .map((group, index) => ({
      platform: groups.length === operatingSystems.length ? (operatingSystems[index] ?? null) : null,
      versions: splitVersions(group),
    }))
    .filter((group) => group.versions.length > 0)
}

function readGroup(group: string): PlatformVersions {
  const colon = group.indexOf(':')
  const platform = colon < 0 ? '' : group.slice(0, colon).trim()
  return { platform: platform || null, versions: splitVersions(group.slice(colon + 1)) }
}

function splitVersions(text: string): string[] {
  return text.split(/[,|]/).flatMap(splitAtVersions)
}

/** Parts at spaces only before a number that begins a version: `3.x 5.01.20` is two, `4.0 SP3` and `95 Release 2` one. */
function splitAtVersions(text: string): string[] {
  const versions: string[] = []
  let previous = ''
  for (const token of text.split(/\s+/)) {
    if (token === '') continue
    const isNew = versions.length === 0 || (VERSION_START.test(token) && VERSION_START.test(previous))
    if (isNew) versions.push(token)
    else versions.push(`${versions.pop()} ${token}`)
    previous = token
  }
  return versions
}
