/** A text that changes with the files below a folder: their names, sizes and times. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The stamp of a folder or of a single file; empty where there is none. */
export function stampFolder(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return ''
  if (!stats.isDirectory()) return `${path} ${stats.size} ${stats.mtimeMs}`
  return readdirSync(path)
    .sort()
    .map((name) => stampFolder(join(path, name)))
    .join('\n')
}
