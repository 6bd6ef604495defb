/**
 * The key of a whole path of the registry in the index of names, whichever way its root and capitals are written.
 *
 *     HKLM\System\Select  ->  hkey_local_machine\system\select
 */
import { lengthenHive } from '../../kb-entities/mentions/registry-hive.ts'

/** Text that is a path and nothing else, as Registry Editor and .reg files write it. */
const wholePath =
  /^\s*\[?"?(?:my computer\\)?(?<path>(?:hkey_[a-z_]+|hk(?:lm|cu|cr|u|cc|dd))\\[^"\n\]]{1,250}?)\\?"?\]?\s*$/i

/** The key of a path. */
export function registryPathKey(path: string): string {
  const [root = '', ...names] = path.split('\\')
  return [lengthenHive(root), ...names].join('\\').toLowerCase()
}

/** The path that a query is; null where it is none, or says more. */
export function findWholePath(query: string): string | null {
  return wholePath.exec(query)?.groups?.['path'] ?? null
}
