/**
 * Puts a finished folder in the place of another in two renames. A process that is killed between them leaves the old
 * one beside its place, from where the next build puts it back.
 *
 * `_site.building` -> `_site`, `_site` -> `_site.replaced` for a moment
 */
import { existsSync, renameSync, rmSync } from 'node:fs'

/**
 * Puts `replacement` in the place of `folder`, which may not exist. `discard` disposes of what was there.
 * @throws Error when the file system refuses; `folder` is then what it was
 */
export function replaceFolder(
  folder: string,
  replacement: string,
  discard: (folder: string) => void = removeFolder,
): void {
  if (!existsSync(folder)) return renameSync(replacement, folder)
  const replaced = asideOf(folder)
  renameSync(folder, replaced)
  try {
    renameSync(replacement, folder)
  } catch (error) {
    renameSync(replaced, folder)
    throw error
  }
  discard(replaced)
}

/** Undoes or ends what a killed process left half done. */
export function recoverFolder(folder: string): void {
  const replaced = asideOf(folder)
  if (!existsSync(folder) && existsSync(replaced)) renameSync(replaced, folder)
  else removeFolder(replaced)
}

/** Removes a folder with all that it holds, if there is one. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}

function asideOf(folder: string): string {
  return `${folder}.replaced`
}
