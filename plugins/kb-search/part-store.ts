/**
 * Where the indexed parts stand while an index is made: those that an earlier build kept, linked from the cache, and those
 * that are missing until they are indexed. The links are the build's own, so that two builds may share a cache.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { keepFile } from '../kb-cache/index.ts'
import { isPart } from './bundles/part-file.ts'
import type { PlannedPart } from './plan-index.ts'

/** The parts of one index. */
export class PartStore {
  /** What is to be indexed. */
  readonly missing: readonly PlannedPart[]
  readonly #folder: string
  readonly #cacheFolder: string | null
  readonly #parts: readonly PlannedPart[]

  /** @param cacheFolder what builds keep, each part named by its key; null where they keep nothing */
  constructor(folder: string, cacheFolder: string | null, parts: readonly PlannedPart[]) {
    this.#folder = folder
    this.#cacheFolder = cacheFolder
    this.#parts = parts
    this.missing = cacheFolder === null ? parts : parts.filter((part) => !this.#take(part, cacheFolder))
  }

  /** The file of a part. */
  fileOf({ key }: PlannedPart): string {
    return join(this.#folder, key)
  }

  /** Keeps the parts in place of all that was kept before; called when all are indexed. */
  save(): void {
    if (this.#cacheFolder === null) return
    mkdirSync(this.#cacheFolder, { recursive: true })
    const taken = new Set(this.#parts.map(({ key }) => key))
    for (const { key } of this.missing) taken.delete(key)
    for (const name of readdirSync(this.#cacheFolder)) {
      if (!taken.has(name)) rmSync(join(this.#cacheFolder, name), { recursive: true, force: true })
    }
    for (const part of this.missing) keepFile(this.fileOf(part), join(this.#cacheFolder, part.key))
  }

  #take(part: PlannedPart, cacheFolder: string): boolean {
    const kept = join(cacheFolder, part.key)
    if (!isPart(kept, part.key)) return false
    keepFile(kept, this.fileOf(part))
    return true
  }
}
