/**
 * The root keys of the registry ("hives"), in the spellings that articles give them: recognised, and told to be the same.
 *
 *     HKEY_LOCAL_ MACHINE   ->  HKEY_LOCAL_MACHINE
 *     hklm                  ->  HKLM
 */

/** The root keys by their long names, with the short ones that articles use for them. */
const shortNames: ReadonlyMap<string, string | null> = new Map([
  ['HKEY_LOCAL_MACHINE', 'HKLM'],
  ['HKEY_CURRENT_USER', 'HKCU'],
  ['HKEY_CURRENT_CONFIG', 'HKCC'],
  ['HKEY_CLASSES_ROOT', 'HKCR'],
  ['HKEY_USERS', 'HKU'],
  ['HKEY_DYN_DATA', 'HKDD'],
  ['HKEY_PERFORMANCE_DATA', null],
])

/** A slip that is common enough to count. */
const slip = 'HKEY_USER'

const longNames = [...shortNames.keys()]

/** Line breaks and slips left spaces and doubled marks in the long names (Q166875: "HKEY_LOCAL_ MACHINE"). */
const GAP = String.raw`[_ -]?\s{0,2}_?`
const LONG = [...longNames, slip].map((name) => name.replaceAll('_', GAP)).join('|')
const SHORT = [...shortNames.values()].filter((name) => name !== null).join('|')

/** One root key at a word's edge, as a pattern's source; case does not matter. */
export const HIVE = String.raw`(?<![\w])(?:${LONG}|${SHORT})(?!\w)`

/** The name as the record spells it: capitals, long names joined by single underscores, short names kept short. */
export function normaliseHive(written: string): string {
  const name = written.toUpperCase()
  if (!name.startsWith('HKEY')) return name
  const letters = name.replace(/[^A-Z]/g, '')
  return namesByLetters.get(letters) ?? letters
}

/**
 * The long name of a root key: `hkdd` -> `HKEY_DYN_DATA`; any other name comes out as it is. Whoever compares keys
 * compares them by it, so that two spellings are one key everywhere.
 */
export function lengthenHive(name: string): string {
  return longByShort.get(name.toUpperCase()) ?? name
}

/** What two spellings of one key have in common: `HKLM\System\Select` -> `hkey_local_machine\system\select`. */
export function foldRegistryKey(path: string): string {
  const [root = '', ...names] = path.split('\\')
  return [lengthenHive(root), ...names].join('\\').toLowerCase()
}

const namesByLetters: ReadonlyMap<string, string> = new Map([
  ...longNames.map((name) => [name.replaceAll('_', ''), name] as const),
  [slip.replaceAll('_', ''), 'HKEY_USERS'],
])

const longByShort: ReadonlyMap<string, string> = new Map(
  [...shortNames].flatMap(([long, short]) => (short === null ? [] : [[short, long]])),
)
