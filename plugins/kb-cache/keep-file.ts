/**
 * Takes files over from the output of the build before: as hard links, which cost nothing and keep their time. Nothing in
 * an output folder is ever written in place, so the two folders may share them.
 */
import { copyFileSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Links a file, or copies it where the file system knows no links. */
export function keepFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/** Writes a file, but links `previous` where that holds the same; null where nothing was there before. */
export function writeOrKeep(file: string, content: string, previous: string | null): void {
  const bytes = Buffer.from(content)
  if (previous !== null && readIfThere(previous)?.equals(bytes)) keepFile(previous, file)
  else writeFileSync(file, bytes)
}

/** Puts links in place of those of a folder's files whose bytes are those of the build before; `paths` lie below it. */
export function keepEqualFiles(folder: string, previousFolder: string, paths: readonly string[]): void {
  for (const path of paths) {
    const [file, previous] = [join(folder, path), join(previousFolder, path)]
    if (isLinked(file, previous) || !hasEqualBytes(file, previous)) continue
    rmSync(file)
    keepFile(previous, file)
  }
}

function isLinked(file: string, previous: string): boolean {
  return statSync(file).ino === statSync(previous, { throwIfNoEntry: false })?.ino
}

function hasEqualBytes(file: string, previous: string): boolean {
  return readIfThere(previous)?.equals(readFileSync(file)) ?? false
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}
