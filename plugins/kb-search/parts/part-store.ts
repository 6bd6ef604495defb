/**
 * Where the indexed parts stand while an index is made: those that an earlier build kept, linked from the cache, and those
 * that are missing until they are indexed. The links are the build's own, so that two builds may share a cache.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { keepFile } from '../../kb-cache/index.ts'
import { nameRange } from '../bundles/named-folders.ts'
import type { PlannedBundle, PlannedPart } from '../plan-index.ts'
import { KEPT_INDEXES } from '../static/kept-index.ts'
import { isPart } from './part-file.ts'

export class PartStore {
  /** What is to be indexed. */
  readonly missing: readonly PlannedPart[]
  readonly #folder: string
  readonly #cacheFolder: string | null
  /** Names of what is kept for the next build: parts, the notes of their bundles, and static indexes. */
  readonly #names: ReadonlySet<string>

  /** @param cacheFolder what builds keep, each part named by its key, and notes; null where they keep nothing */
  constructor(folder: string, cacheFolder: string | null, bundles: readonly PlannedBundle[]) {
    const parts = bundles.flatMap((bundle) => bundle.parts)
    this.#folder = folder
    this.#cacheFolder = cacheFolder
    const notes = bundles.map(({ range }) => nameRange(range))
    this.#names = new Set([...parts.map(({ key }) => key), ...notes, KEPT_INDEXES])
    this.missing = cacheFolder === null ? parts : parts.filter((part) => !this.#take(part, cacheFolder))
  }

  /** The file of a part. */
  fileOf({ key }: PlannedPart): string {
    return join(this.#folder, key)
  }

  /** Keeps the parts beside those that were kept before; called when all are indexed. */
  save(): void {
    if (this.#cacheFolder === null) return
    mkdirSync(this.#cacheFolder, { recursive: true })
    for (const part of this.missing) keepFile(this.fileOf(part), join(this.#cacheFolder, part.key))
  }

  /** Removes what was kept before, which bundles are compared with; called when all are joined. */
  removeOthers(): void {
    if (this.#cacheFolder === null) return
    for (const name of readdirSync(this.#cacheFolder)) {
      if (!this.#names.has(name)) rmSync(join(this.#cacheFolder, name), { recursive: true, force: true })
    }
  }

  #take(part: PlannedPart, cacheFolder: string): boolean {
    const kept = join(cacheFolder, part.key)
    if (!isPart(kept, part.key)) return false
    keepFile(kept, this.fileOf(part))
    return true
  }
}
