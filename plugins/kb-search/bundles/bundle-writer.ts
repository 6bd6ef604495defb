/** Writes the files of one bundle, and keeps their number, their size and a hash over them. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writePagefindFile } from './pagefind-files.ts'

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

  /** Writes a file in Pagefind's packed form. */
  writePacked(name: string, content: Buffer): void {
    this.#hash.update(name).update(content)
    this.#count(writePagefindFile(join(this.#folder, name), content))
  }

  /** Writes a file as it is. */
  writePlain(name: string, content: string | Buffer): void {
    this.#hash.update(name).update(content)
    writeFileSync(join(this.#folder, name), content)
    this.#count(Buffer.byteLength(content))
  }

  finish(): Written {
    return { files: this.#files, bytes: this.#bytes, hash: this.#hash.digest('hex') }
  }

  #count(bytes: number): void {
    this.#files += 1
    this.#bytes += bytes
  }
}
