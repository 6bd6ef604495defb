/**
 * By what a file is known to be the one that was read, without reading it again, as git's index does: size, times and
 * inode. The time of the last change of the inode, which no program can set, tells a file whose own time was set back.
 */
import { type Stats, statSync } from 'node:fs'

/** Bytes, milliseconds since 1970 of the last change of bytes and of the inode, and the inode's number. */
export type FileStamp = readonly [size: number, modified: number, changed: number, inode: number]

/** A file that changed less than so many milliseconds ago may change again within the same tick of its clock. */
const settled = 1_000

/** The stamp of a file as it is before it is read; null where there is none, or it has just changed. */
export function stampFile(path: string): FileStamp | null {
  const stats = statIfThere(path)
  if (!stats || Date.now() - stats.ctimeMs < settled) return null
  return [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino]
}

/** Whether a stamp that was kept, if any was, is the present one. */
export function isSameStamp(kept: FileStamp | undefined, present: FileStamp): boolean {
  return present.every((value, index) => value === kept?.[index])
}

function statIfThere(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null
  } catch {
    return null
  }
}
