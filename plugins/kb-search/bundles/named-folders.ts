/**
 * Folders of the index that browsers may keep for good, because a name never stands for two contents.
 *
 * Articles 180224 to 184319 -> `180224-184319-5f0c21aa`
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { NumberRange } from '../plan-bundles.ts'
import { combineHashes } from './combine-hashes.ts'

/** Name of a folder: the articles' numbers, and a hash over the hashes of its content. */
export function nameFolder(range: NumberRange, hashes: readonly string[]): string {
  return `${nameRange(range)}-${combineHashes(hashes)}`
}

/** Name of a folder whose content is not known yet. */
export function nameRange({ from, to }: NumberRange): string {
  return `${from}-${to - 1}`
}

/** The folders of the same range, whatever their content, that the build before made; none where there was none. */
export function listEarlierFolders(folder: string | null, range: NumberRange): string[] {
  if (folder === null || !existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.startsWith(`${nameRange(range)}-`))
  return names.sort().map((name) => join(folder, name))
}
