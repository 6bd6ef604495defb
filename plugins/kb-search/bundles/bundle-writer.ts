/** Writes the files of one bundle but its fragments, and keeps their number, their size and a hash over them. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackedContent } from './pack.ts'

/** What was written. */
export interface Written {
  files: number
  bytes: number
  /** Over the contents in the order of writing, before packing. */
  hash: string
}

const FOLDERS = ['index', 'filter'] as const

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

  writePacked(name: string, { content, packed }: PackedContent): void {
    this.#write(name, packed, content)
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
