/** Tells whether a listed source is there to build from. */
import { existsSync } from 'node:fs'
import { isStampOf, readStamp } from './copy-stamp.ts'
import type { ListedSource } from './types.ts'

/**
 * Whether its folder is there.
 * @throws Error where a copy of another commit or of other folders stands there: its pages would give a wrong origin
 */
export function isPresent({ name, folder, repository }: ListedSource): boolean {
  if (!existsSync(folder)) return false
  if (repository === null) return true
  const stamp = readStamp(folder)
  if (stamp && isStampOf(stamp, repository)) return true
  const found = stamp ? `${stamp.folders.join(', ')} of commit ${stamp.commit}` : 'no stamp of a finished fetch'
  const expected = `${repository.folders.join(', ')} of commit ${repository.commit}`
  throw new Error(`${folder}: found ${found}, expected ${expected} as sources.yaml says. Run: kb fetch ${name}`)
}
