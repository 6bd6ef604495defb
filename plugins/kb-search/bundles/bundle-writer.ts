/** Writes the files of one bundle, and keeps their number, their size and a hash over them. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What was written. */
export interface Written {
  files: number
  bytes: number
  /** SHA-256 over names and contents in the order of writing. */
  hash: string
}

const FOLDERS = ['fragment', 'index', 'filter'] as const

/** A bundle's folder being filled. */
export class BundleWriter {
  readonly #folder: string
  readonly #hash = createHash('sha256')
  #files = 0
  #bytes = 0

  constructor(folder: string) {
    this.#folder = folder
    for (const name of FOLDERS) mkdirSync(join(folder, name), { recursive: true })
  }

  /** Writes a file packed, which no server packs: the browser's script unpacks it. */
  writePacked(name: string, content: Buffer): void {
    this.#write(name, gzipSync(content, { level: 6 }), content)
  }

  /** Writes a file as it is. */
  writePlain(name: string, content: string): void {
    this.#write(name, content, content)
  }

  finish(): Written {
    return { files: this.#files, bytes: this.#bytes, hash: this.#hash.digest('hex') }
  }

  /** @param content is hashed: what packing makes of it is not the same everywhere */
  #write(name: string, bytes: string | Buffer, content: string | Buffer): void {
    this.#hash.update(name).update(content)
    writeFileSync(join(this.#folder, name), bytes)
    this.#files += 1
    this.#bytes += Buffer.byteLength(bytes)
  }
}
