/** Writes the files of one bundle, and keeps what is known of them: their hashes, and one over all. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepFile } from '../../kb-cache/index.ts'
import type { BundleFile } from './bundle-file.ts'
import type { NotedFile } from './bundle-note.ts'

const FOLDERS = ['index', 'filter'] as const

/** A bundle's folder being filled. */
export class BundleWriter {
  /** As they were written. */
  readonly files: NotedFile[] = []
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
    for (const name of FOLDERS) mkdirSync(join(folder, name), { recursive: true })
  }

  /** Writes a file, or links that of the build before. */
  write(name: string, { packed, hashes, earlier }: BundleFile): void {
    const file = join(this.#folder, name)
    if (earlier === null) writeFileSync(file, packed)
    else keepFile(earlier, file)
    this.files.push({ name, ...hashes })
  }

  /**
   * The hash over the names and contents, before packing, in the order of writing, and the table.
   * @param table stands elsewhere, and is of the bundle all the same
   */
  finish(table: string): string {
    const hash = createHash('sha256')
    // What packing makes of a content is not the same everywhere.
    for (const { name, content } of this.files) hash.update(name).update(content)
    return hash.update(table).digest('hex')
  }
}
