/** Roots of the registry as readers shorten them; articles write them out. */
import { lengthenHive } from '../../kb-entities/mentions/registry-hive.ts'

/** A path in lower case with its root written out: `hklm\software` -> `hkey_local_machine\software`; any other text as it is. */
export function writeRegistryRoot(text: string): string {
  return text.replace(/(?<=^["'([]*)hk[a-z]{1,2}(?=\\)/, (root) => lengthenHive(root).toLowerCase())
}
