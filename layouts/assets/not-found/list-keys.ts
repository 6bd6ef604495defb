/**
 * The keys under which the index of names may have what an address names, the likeliest first.
 *
 * `error/0xA` -> `0xa`; `error/c0000005` -> `0xc0000005`; `service/print-spooler` -> `print-spooler`, `print spooler`;
 * `dll/netif` -> `netif`, `netif.dll`; `registry/hklm/system/select` -> `hkey_local_machine\system\select`, `select`
 */

import { foldRegistryKey } from '../../../plugins/kb-entities/mentions/registry-hive.ts'
import { eventKey } from '../../../plugins/kb-search/identifiers/find-identifiers.ts'
import { normaliseHexCode } from '../../../plugins/kb-search/identifiers/hex-code.ts'

/** What folders may have left out of the names of files. */
const FILE_ENDINGS = ['.dll', '.exe', '.sys']

/** `1023`, `event-1023`, `id 1023`. */
const eventNumber = /^[a-z\s_-]*(\d{1,6})$/

/** `name` and `folder` in lower case. */
export function listKeys(name: string, folder: string): string[] {
  const kind = folder.replace(/s$/, '')
  if (kind === 'event') {
    const digits = eventNumber.exec(name)?.[1]
    return digits === undefined ? [] : [eventKey(Number(digits))]
  }
  if (kind === 'registry') return [foldRegistryKey(name), name.slice(name.lastIndexOf('\\') + 1)]
  const code = normaliseHexCode(name) ?? (kind === 'error' ? normaliseHexCode(`0x${name}`) : null)
  const files = name.includes('.') ? [] : FILE_ENDINGS.map((ending) => name + ending)
  return [...new Set([name, ...(code === null ? [] : [code]), name.replace(/[-_]+/g, ' '), ...files])]
}
