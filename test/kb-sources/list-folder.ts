/** What stands below a folder, for a comparison before and after. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** From path to text, sorted by path; what is no file is `null`. Folders count by what they hold. */
export function listFolder(folder: string): Record<string, string | null> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const entries = paths.filter((path) => !lstatSync(join(folder, path)).isDirectory())
  return Object.fromEntries(entries.map((path) => [path, readText(join(folder, path))]))
}

function readText(path: string): string | null {
  return lstatSync(path).isFile() ? readFileSync(path, 'utf8') : null
}
