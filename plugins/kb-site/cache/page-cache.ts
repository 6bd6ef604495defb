/**
 * Which pages the output folder holds, and the key of what each was made from. A page is kept where its key is the same
 * and the file is still the one that was written, by its size and time: a folder that another build made, or a page that
 * was edited by hand, is noticed.
 */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readCacheFile, writeCacheFile } from '../../kb-cache/index.ts'
import type { PageStamp } from '../write/write-page.ts'

/** A page as a build made it: the key of its view, and the stamp of its file. */
export interface MadePage {
  key: string
  stamp: PageStamp
}

/** The same as it is kept. */
export interface KeptPage extends MadePage {
  /** Undefined where it is not known before the view is made. */
  basis: string | undefined
}

/** Key, size and time of a page's file, and its basis. */
type PageEntry = [key: string, size: number, modified: number, basis?: string]

/** The pages of one output folder. */
export class PageCache {
  readonly #file: string
  readonly #version: string
  readonly #entries: ReadonlyMap<string, PageEntry>

  /** @param version of the code that renders pages */
  constructor(folder: string, outputFolder: string, version: string) {
    const name = createHash('sha256').update(outputFolder).digest('hex').slice(0, 16)
    this.#file = join(folder, `pages-${name}.json`)
    this.#version = version
    this.#entries = new Map(Object.entries((readCacheFile(this.#file, version) ?? {}) as Record<string, PageEntry>))
  }

  /** Whether there is nothing to compare with. */
  get isEmpty(): boolean {
    return this.#entries.size === 0
  }

  /** The page as it was made; null where it was not. */
  find(url: string): KeptPage | null {
    const page = this.#entries.get(url)
    return page ? { key: page[0], stamp: [page[1], page[2]], basis: page[3] } : null
  }

  /** Keeps what a build made, by site path, in place of what was known, and the basis of each that has one. */
  save(pages: ReadonlyMap<string, MadePage>, bases: ReadonlyMap<string, string>): void {
    const entries = Array.from(pages, ([url, { key, stamp }]) => [url, [key, ...stamp, bases.get(url)]] as const)
    writeCacheFile(this.#file, this.#version, Object.fromEntries(entries))
  }
}
