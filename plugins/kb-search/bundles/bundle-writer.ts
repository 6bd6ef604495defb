/** Writes the files of one bundle, and keeps their number, their size and a hash over them. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepFile } from '../../kb-cache/index.ts'
import { EarlierFiles } from './earlier-files.ts'
import type { PackedFile } from './pack.ts'

/** What was written. */
export interface Written {
  files: number
  bytes: number
  /** Over the contents in the order of writing, before packing, and the table. */
  hash: string
}

const FOLDERS = ['index', 'filter'] as const

/** A bundle's folder being filled. */
export class BundleWriter {
  readonly #folder: string
  readonly #hash = createHash('sha256')
  /** Of the bundles in whose place this one comes. */
  readonly earlier: EarlierFiles
  #files = 0
  #bytes = 0

  /** @param earlierFolders of the bundles in whose place this one comes */
  constructor(folder: string, earlierFolders: readonly string[]) {
    this.#folder = folder
    this.earlier = new EarlierFiles(earlierFolders.flatMap((earlier) => FOLDERS.map((name) => join(earlier, name))))
    for (const name of FOLDERS) mkdirSync(join(folder, name), { recursive: true })
  }

  /** Writes a file; the hash is over its content, because what packing makes of it is not the same everywhere. */
  write(name: string, { content, packed, earlier }: PackedFile): void {
    const file = join(this.#folder, name)
    this.#hash.update(name).update(content)
    if (earlier === null) writeFileSync(file, packed)
    else keepFile(earlier, file)
    this.#files += 1
    this.#bytes += packed.length
  }

  /** @param table stands elsewhere, and is of the bundle all the same */
  finish(table: string): Written {
    this.#hash.update(table)
    return { files: this.#files, bytes: this.#bytes, hash: this.#hash.digest('hex') }
  }
}
