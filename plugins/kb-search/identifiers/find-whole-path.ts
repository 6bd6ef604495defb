/** Tells a query that is a whole path of the registry: `[HKLM\System\Select]` -> `HKLM\System\Select`. */

/** Text that is a path and nothing else, as Registry Editor and .reg files write it. */
const wholePath =
  /^\s*\[?"?(?:my computer\\)?(?<path>(?:hkey_[a-z_]+|hk(?:lm|cu|cr|u|cc|dd))\\[^"\n\]]{1,250}?)\\?"?\]?\s*$/i

/** The path that a query is; null where it is none, or says more. */
export function findWholePath(query: string): string | null {
  return wholePath.exec(query)?.groups?.['path'] ?? null
}
