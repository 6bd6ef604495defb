/** One hash over all files below a folder, by path, to see whether two folders are the same byte for byte. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listSiteFiles } from '../../../plugins/kb-check/site/list-site-files.ts'

/** The hash; null where there is no such folder. */
export function digestFolder(folder: string): string | null {
  if (!existsSync(folder)) return null
  const hash = createHash('sha256')
  for (const path of listSiteFiles(folder))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0')
  return hash.digest('hex')
}
