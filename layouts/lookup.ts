/**
 * Reads a lookup by a key that comes from an article. Only own entries count, so a keyword named `constructor` finds
 * nothing instead of what every object inherits.
 *
 * `lookUp({ kbsetup: 'Setup' }, 'kbsetup')` -> `'Setup'`; `lookUp(undefined, 'kbsetup')` -> `null`.
 */

/** The entry of `key`, or null where there is none. */
export function lookUp(entries: Readonly<Record<string, string>> | undefined, key: string): string | null {
  return entries && Object.hasOwn(entries, key) ? (entries[key] ?? null) : null
}
