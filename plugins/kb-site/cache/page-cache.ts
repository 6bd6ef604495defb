/**
 * Which pages the output folder holds, and the key of what each was made from. A page is kept where its key is the same
 * and the file is still the one that was written, by its size and time: a folder that another build made, or a page that
 * was edited by hand, is noticed.
 */
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { pageFile } from '../write-page.ts'
import { readCacheFile, writeCacheFile } from './cache-file.ts'

/** Key, size and time of a page's file. */
type KeptPage = [key: string, size: number, modified: number]

/** The pages of one output folder. */
export class PageCache {
  readonly #file: string
  readonly #version: string
  readonly #kept: ReadonlyMap<string, KeptPage>

  /** @param version of the code that renders pages */
  constructor(folder: string, outputFolder: string, version: string) {
    const name = createHash('sha256').update(outputFolder).digest('hex').slice(0, 16)
    this.#file = join(folder, `pages-${name}.json`)
    this.#version = version
    this.#kept = new Map(Object.entries((readCacheFile(this.#file, version) ?? {}) as Record<string, KeptPage>))
  }

  /** Whether there is nothing to compare with. */
  get isEmpty(): boolean {
    return this.#kept.size === 0
  }

  /** Whether the folder has the page as it would be made now. */
  has(outputFolder: string, url: string, key: string): boolean {
    const page = this.#kept.get(url)
    if (!page || page[0] !== key) return false
    const stamp = stampOf(outputFolder, url)
    return stamp !== null && stamp[0] === page[1] && stamp[1] === page[2]
  }

  /** Keeps what a build made, by site path, in place of what was known. */
  save(outputFolder: string, keys: ReadonlyMap<string, string>): void {
    const pages = [...keys].flatMap(([url, key]) => {
      const stamp = stampOf(outputFolder, url)
      return stamp ? [[url, [key, ...stamp]] as const] : []
    })
    writeCacheFile(this.#file, this.#version, Object.fromEntries(pages))
  }
}

function stampOf(outputFolder: string, url: string): [size: number, modified: number] | null {
  const known = statSync(pageFile(outputFolder, url), { throwIfNoEntry: false })
  return known ? [known.size, known.mtimeMs] : null
}
