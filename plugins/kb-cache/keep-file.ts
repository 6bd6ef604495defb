/**
 * Takes files over from the output of the build before: as hard links, which cost nothing and keep their time. Nothing in
 * an output folder is ever written in place, so the two folders may share them.
 */
import { copyFileSync, linkSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Links a file, or copies it where the file system knows no links. */
export function keepFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/** Puts links in place of all files below a folder, those apart that are known, whose bytes are those of the build before. */
export function keepEqualFiles(folder: string, previousFolder: string, known: ReadonlySet<string>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const file = join(entry.parentPath, entry.name)
    if (!entry.isFile() || known.has(file)) continue
    const previous = join(previousFolder, file.slice(folder.length))
    if (!hasEqualBytes(file, previous)) continue
    rmSync(file)
    keepFile(previous, file)
  }
}

function hasEqualBytes(file: string, previous: string): boolean {
  try {
    return readFileSync(file).equals(readFileSync(previous))
  } catch {
    return false
  }
}
