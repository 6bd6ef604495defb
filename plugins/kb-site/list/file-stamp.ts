/**
 * By what a file is known to be the one that was read, without reading it again, as git's index does: size, times and
 * inode. The time of the last change of the inode, which no program can set, tells a file whose own time was set back.
 */
import { type Stats, statSync } from 'node:fs'

/**
 * Stamps of many files, four numbers each: bytes, milliseconds since 1970 of the last change of bytes and of the inode, and
 * the inode's number. All are NaN where the file is gone, or has just changed: nothing stands for its bytes then.
 */
export type FileStamps = Float64Array

const stampLength = 4

/** A file that changed less than so many milliseconds ago may change again within the same tick of its clock. */
const settled = 1_000

/** The stamps of files as they are before they are read. */
export function stampFiles(paths: readonly string[]): FileStamps {
  const stamps = makeStamps(paths.length)
  for (const [place, path] of paths.entries()) {
    const stats = statIfThere(path)
    if (!stats || Date.now() - stats.ctimeMs < settled) continue
    stamps.set([stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino], place * stampLength)
  }
  return stamps
}

/** Bytes of a file by its stamp; NaN where it has none. */
export function stampedBytes(stamps: FileStamps, place: number): number {
  return stamps[place * stampLength] ?? Number.NaN
}

/** Whether two stamps are the same one. */
export function isSameStamp(a: FileStamps, placeInA: number, b: FileStamps, placeInB: number): boolean {
  for (let number = 0; number < stampLength; number += 1) {
    // NaN is not equal to itself.
    if (a[placeInA * stampLength + number] !== b[placeInB * stampLength + number]) return false
  }
  return true
}

/** The stamps at some places. */
export function pickStamps(stamps: FileStamps, places: readonly number[]): FileStamps {
  const picked = makeStamps(places.length)
  for (const [index, place] of places.entries()) {
    picked.set(stamps.subarray(place * stampLength, (place + 1) * stampLength), index * stampLength)
  }
  return picked
}

/** Puts the stamps of several listings behind each other. */
export function joinStamps(parts: readonly FileStamps[]): FileStamps {
  const joined = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0))
  let start = 0
  for (const part of parts) {
    joined.set(part, start)
    start += part.length
  }
  return joined
}

function makeStamps(count: number): FileStamps {
  return new Float64Array(count * stampLength).fill(Number.NaN)
}

function statIfThere(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null
  } catch {
    return null
  }
}
