/**
 * Takes files over from the output of the build before: as hard links, which cost nothing and keep their time. Nothing in
 * an output folder is ever written into, so the two folders may share them.
 */
import { copyFileSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readIfThere } from './read-if-there.ts'

/** Links a file, or copies it where the file system knows no links; what is there is replaced. */
export function keepFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    if (isSameFile(from, to)) return
    rmSync(to, { force: true })
    linkOrCopy(from, to)
  }
}

/** Writes a file, but links `previous` where that holds the same; null where nothing was there before. */
export function writeOrKeep(file: string, content: string | Uint8Array, previous: string | null): void {
  if (previous !== null && readIfThere(previous)?.equals(bytesOf(content))) keepFile(previous, file)
  else replaceFile(file, content)
}

/** Whether two paths lead to one file; file numbers of Windows are longer than a `number` is exact. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }))
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev
}

/** Puts links in place of those of a folder's files whose bytes are those of the build before; `paths` lie below it. */
export function keepEqualFiles(folder: string, previousFolder: string, paths: readonly string[]): void {
  for (const path of paths) {
    const [file, previous] = [join(folder, path), join(previousFolder, path)]
    if (isSameFile(file, previous) || !hasEqualBytes(file, previous)) continue
    rmSync(file)
    keepFile(previous, file)
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content
}

/**
 * Never writes into what is there: it may be a link to a file of the build before. In a new folder nothing is there, and
 * looking first would cost as much as writing.
 */
function replaceFile(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content, { flag: 'wx' })
  } catch (error) {
    if (!isTaken(error)) throw error
    rmSync(file, { force: true })
    writeFileSync(file, content)
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}

function hasEqualBytes(file: string, previous: string): boolean {
  return readIfThere(previous)?.equals(readFileSync(file)) ?? false
}
