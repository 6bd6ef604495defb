/**
 * Find the keys of the registry that a text names, with the value's name where it is written as part of the path.
 *
 *     HKLM\Software\Microsoft\Windows\        ->  'HKLM\Software\Microsoft\Windows\CurrentVersion\RunOnce'
 *     CurrentVersion\RunOnce to prepare
 *     From the HKEY_LOCAL_MACHINE subtree,    ->  'HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\NetLogon'
 *     go to \SYSTEM\CurrentControlSet\Services\NetLogon
 */

import type { Mention, MentionContext } from '../types.ts'
import { HIVE, normaliseHive } from './registry-hive.ts'
import { type PathPlace, type RegistryPath, readRegistryPath } from './registry-path.ts'

/** First components that only the registry has; a path that begins with one is a key even where its hive stands apart. */
const ROOT = String.raw`(?<![\w\\/.:%])\\?(?:SYSTEM\\(?:CurrentControlSet|ControlSet\w+|CCS|Setup|Select|MountedDevices)|SOFTWARE|HARDWARE\\(?:DEVICEMAP|DESCRIPTION|RESOURCEMAP)|Control Panel|\.DEFAULT)\\(?=[\w<[{.])`

/** Between a hive and its path in code: `RegOpenKey(HKEY_LOCAL_MACHINE, "Software\...`, `HKLM,Software\...`. */
const argument = /["']?\s{0,2},[\s;_]{0,20}["']?\\?(?=\w[\w .]*\\)/y

/** Without a hive, this root still is the local machine's. */
const machineRoot = /^\\?SYSTEM\\C/i

const candidate = new RegExp(`(?<hive>${HIVE})|${ROOT}`, 'gi')

/** Most texts have neither a backslash nor this. */
const anyHive = /hk/i

/** A registry search's result: the mentions, and the hive that stands for paths that follow without one. */
export interface RegistryFindings {
  mentions: Mention[]
  hive: string | null
}

/** Every registry key in order; `name` is the whole path with single backslashes and no final mark. */
export function findRegistryKeys(text: string, context: MentionContext): RegistryFindings {
  const mentions: Mention[] = []
  let hive = context.hive ?? null
  if (!text.includes('\\') && !anyHive.test(text)) return { mentions, hive }
  let end = 0
  for (const match of text.matchAll(candidate)) {
    const start = match.index
    if (start < end) continue
    const written = match.groups?.hive
    if (written !== undefined) hive = normaliseHive(written)
    const root = hive ?? (machineRoot.test(match[0]) ? 'HKEY_LOCAL_MACHINE' : null)
    const path =
      written === undefined
        ? readRegistryPath(text, start, { separator: '\\', setOff: context.setOff })
        : pathBehindHive(text, start + written.length, context.setOff)
    if (root === null || path === null) continue
    end = path.end
    mentions.push({ kind: 'registryKey', name: `${root}\\${path.components.join('\\')}`, start, end })
  }
  return { mentions, hive }
}

/** The path that follows a hive at once, as a further argument in code, or as a tree of indented lines. */
function pathBehindHive(text: string, from: number, setOff: boolean): RegistryPath | null {
  argument.lastIndex = from
  if (argument.test(text)) return readRegistryPath(text, argument.lastIndex, { separator: '\\', setOff })
  const separator = /\s*\\?\/(?=[\s\w<.])/y
  separator.lastIndex = from
  const place: PathPlace = { separator: separator.test(text) ? '/' : '\\', setOff }
  const path = /[\\/\s]/.test(text[from] ?? '') ? readRegistryPath(text, from, place) : null
  return path ?? (setOff ? readIndentedTree(text, from) : null)
}

/**
 * A tree of one component a line, each line indented more than the one before (Q153763):
 *
 *     HKEY_LOCAL_MACHINE
 *       System
 *         CurrentControlSet
 */
function readIndentedTree(text: string, from: number): RegistryPath | null {
  const components: string[] = []
  const line = /[ \t]*\n([ \t]+)\\?([\w .]*\w)\\?[ \t]*(?=\n|$)/y
  let end = from
  let indentation = 0
  line.lastIndex = from
  for (let match = line.exec(text); match !== null; match = line.exec(text)) {
    const [all, blank = '', component = ''] = match
    if (blank.length <= indentation) break
    indentation = blank.length
    components.push(component)
    end += all.length
  }
  return components.length > 1 ? { components, end } : null
}
