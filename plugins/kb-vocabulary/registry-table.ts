/**
 * The vocabulary's keys of the registry as a tree, and what is known of a key: by itself, or by the nearest key above it.
 *
 *     hklm\Software\Microsoft\Windows\CurrentVersion\Run  ->  itself: programs that start at each logon
 *     HKEY_LOCAL_MACHINE\SYSTEM\CCS\Services\Widget\Foo   ->  ...\Services\Widget: a service or driver of this name
 */
import { lengthenHive } from '../kb-entities/mentions/registry-hive.ts'
import type { RegistryKey } from './types.ts'

/** What the vocabulary knows of a key. */
export interface KnownKey {
  /** The described key, as the path asked for spells it: that path, or its beginning. */
  path: string
  key: RegistryKey
}

/** Stands for any one name. */
const anyName = '*'

/** The control set that is in use, and the copies of which it is one. */
const controlSet = /^(?:currentcontrolset|ccs|controlset(?:\d{3}|xxx))$/

interface Branch {
  key: RegistryKey | null
  /** By the folded name. */
  children: Map<string, Branch>
}

export class RegistryTable {
  readonly #root: Branch = { key: null, children: new Map() }

  constructor(keys: readonly RegistryKey[]) {
    for (const key of keys) {
      let branch = this.#root
      for (const name of foldRegistryPath(key.path)) {
        const child = branch.children.get(name) ?? { key: null, children: new Map() }
        branch.children.set(name, child)
        branch = child
      }
      branch.key = key
    }
  }

  /** The key itself where it is described, else the nearest described one above it; null where none is. */
  explain(path: string): KnownKey | null {
    const found = findDeepest(this.#root, foldRegistryPath(path), 0)
    return found && { path: path.split('\\').slice(0, found.depth).join('\\'), key: found.key }
  }
}

/**
 * The names of a path in the form in which they are compared: the root's long name, no capitals, blanks and underscores,
 * one name for all control sets.
 */
export function foldRegistryPath(path: string): string[] {
  const [hive = '', ...names] = path.split('\\')
  return [lengthenHive(hive), ...names].map((name) => {
    const folded = name.toLowerCase().replace(/[\s_]/g, '')
    return controlSet.test(folded) ? 'currentcontrolset' : folded
  })
}

/** The deepest description on the way down; of equally deep ones that by name, not by `*`. */
function findDeepest(
  { key, children }: Branch,
  names: readonly string[],
  depth: number,
): { key: RegistryKey; depth: number } | null {
  const here = key && { key, depth }
  const name = names[depth]
  if (name === undefined) return here
  const below = [children.get(name), children.get(anyName)].map(
    (child) => child && findDeepest(child, names, depth + 1),
  )
  const [named, any] = below
  if (named && any) return named.depth >= any.depth ? named : any
  return named ?? any ?? here
}
