/** Puts a finished site in the place of the one before. */
import { existsSync, renameSync, rmSync } from 'node:fs'

/** Renames both, so that no moment shows half a site, and removes the old one. */
export function swapFolders(staging: string, output: string): void {
  const old = `${output}.old`
  rmSync(old, { recursive: true, force: true })
  if (existsSync(output)) renameSync(output, old)
  renameSync(staging, output)
  rmSync(old, { recursive: true, force: true })
}
