/**
 * Packed files that the build before made, known by their contents: what comes out the same again is linked, under whatever
 * name, for a tenth of what packing and writing it takes. The code must be the one that made them, or what it would pack
 * otherwise stays as it was.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type EarlierFile, holds, makeTrailer, readTrailer } from './pack.ts'

/** Finds files by their contents. */
export class EarlierFiles {
  readonly #pathByTrailer = new Map<string, string>()

  /** @param folders whose files are known; those that are not there have none */
  constructor(folders: readonly string[]) {
    for (const folder of folders.filter((path) => existsSync(path))) {
      for (const name of readdirSync(folder)) {
        const path = join(folder, name)
        this.#pathByTrailer.set(readTrailer(readFileSync(path)), path)
      }
    }
  }

  /** The file that has a content; null where there is none. */
  find(content: Buffer): EarlierFile | null {
    const path = this.#pathByTrailer.size > 0 ? this.#pathByTrailer.get(makeTrailer(content)) : undefined
    return path === undefined ? null : openEarlier(path, content)
  }
}

/** The file at a path where it has a content; null where it has another, or is not there. */
export function openEarlier(path: string, content: Buffer): EarlierFile | null {
  const packed = readIfThere(path)
  return packed && holds(packed, content) ? { path, packed } : null
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
