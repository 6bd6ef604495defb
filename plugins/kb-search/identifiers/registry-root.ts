/** Roots of the registry as readers shorten them; articles write them out. */

const ROOTS: ReadonlyMap<string, string> = new Map([
  ['hkcr', 'hkey_classes_root'],
  ['hkcu', 'hkey_current_user'],
  ['hklm', 'hkey_local_machine'],
  ['hku', 'hkey_users'],
  ['hkcc', 'hkey_current_config'],
])

/** A path in lower case with its root written out: `hklm\software` -> `hkey_local_machine\software`; any other text as it is. */
export function writeRegistryRoot(text: string): string {
  return text.replace(/^["'([]*(hk[a-z]{1,2})(?=\\)/, (whole, root) => ROOTS.get(root) ?? whole)
}
