/**
 * Packed files that the build before made, known by their contents: what comes out the same again is linked, under whatever
 * name, for a tenth of what packing and writing it takes. The code must be the one that made them, or what it would pack
 * otherwise stays as it was.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, gunzipSync } from 'node:zlib'
import type { EarlierFile } from './pack.ts'

/** Gzip ends a file with a checksum of its content and its length, in bytes: four each (RFC 1952). */
const TRAILER_BYTES = 8

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

/** The file at a path where it has a content; null where it has another, is damaged, or is not there. */
export function openEarlier(path: string, content: Buffer): EarlierFile | null {
  try {
    const packed = readFileSync(path)
    return gunzipSync(packed).equals(content) ? { path, packed } : null
  } catch {
    return null
  }
}

/** The end of a packed file: equal for equal contents, and for others by a rare chance only. */
export function readTrailer(packed: Buffer): string {
  return packed.toString('latin1', packed.length - TRAILER_BYTES)
}

/** The end of the file that a content would be packed to. */
export function makeTrailer(content: Buffer): string {
  const trailer = Buffer.alloc(TRAILER_BYTES)
  trailer.writeUInt32LE(crc32(content), 0)
  trailer.writeUInt32LE(content.length, TRAILER_BYTES / 2)
  return trailer.toString('latin1')
}
