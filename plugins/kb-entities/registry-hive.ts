/**
 * Recognise the root keys of the registry, in the spellings that articles give them.
 *
 *     HKEY_LOCAL_ MACHINE   ->  HKEY_LOCAL_MACHINE
 *     hklm                  ->  HKLM
 */

/** Line breaks and slips left spaces and doubled marks in the long names (Q166875: "HKEY_LOCAL_ MACHINE"). */
const GAP = String.raw`[_ -]?\s{0,2}_?`
const LONG = String.raw`HKEY${GAP}(?:LOCAL${GAP}MACHINE|CURRENT${GAP}USER|CURRENT${GAP}CONFIG|CLASSES${GAP}ROOT|USERS?|DYN${GAP}DATA|PERFORMANCE${GAP}DATA)`
const SHORT = 'HK(?:LM|CU|CR|U|CC|DD)'

/** One root key at a word's edge, as a pattern's source; case does not matter. */
export const HIVE = String.raw`(?<![\w])(?:${LONG}|${SHORT})(?!\w)`

/** The name as the record spells it: capitals, long names joined by single underscores, short names kept short. */
export function normaliseHive(written: string): string {
  const name = written.toUpperCase()
  if (!name.startsWith('HKEY')) return name
  const letters = name.replace(/[^A-Z]/g, '')
  return longNames.get(letters) ?? letters
}

/** Long names by their letters. */
const longNames = new Map(
  [
    'HKEY_LOCAL_MACHINE',
    'HKEY_CURRENT_USER',
    'HKEY_CURRENT_CONFIG',
    'HKEY_CLASSES_ROOT',
    'HKEY_USERS',
    'HKEY_DYN_DATA',
    'HKEY_PERFORMANCE_DATA',
  ].map((name) => [name.replaceAll('_', ''), name]),
)
longNames.set('HKEYUSER', 'HKEY_USERS')
