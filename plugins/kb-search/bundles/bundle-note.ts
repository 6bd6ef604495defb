/**
 * What a build keeps of a bundle for the next: which parts it was joined from, and what came of them. It says nothing of where
 * the files are, and those are only taken where they have the hashes that stand here, so it cannot be out of date.
 */
import { join } from 'node:path'
import { readCacheFile, writeCacheFile } from '../../kb-cache/index.ts'
import type { FileHashes } from './bundle-file.ts'
import type { BundleTask } from './bundle-task.ts'
import { nameRange } from './named-folders.ts'
import type { WordRange } from './separate-chunks.ts'

/** A bundle as it was joined. */
export interface BundleNote {
  /** In order: the key of each part, and how many pages it has. */
  parts: { key: string; pages: number }[]
  /** In order of their words. */
  chunks: NotedChunk[]
  /** In the order of writing: that of each chunk, then the others. */
  files: NotedFile[]
}

/** A chunk of the word index. */
export interface NotedChunk extends WordRange {
  /** How many articles have each of its words that are frequent. */
  frequentWords: [word: string, count: number][]
}

/** A file of the bundle; `name` is its path below the bundle's folder. */
export interface NotedFile extends FileHashes {
  name: string
}

/** What is known of a bundle that no build has made. */
const NO_NOTE: BundleNote = { parts: [], chunks: [], files: [] }

/** What the build before kept, if the same code made it. */
export function readNote({ cache, range }: Pick<BundleTask, 'cache' | 'range'>): BundleNote {
  const note = cache && readCacheFile(join(cache.folder, nameRange(range)), cache.version)
  return note ? (note as BundleNote) : NO_NOTE
}

/** Keeps a note, if anything is kept. */
export function writeNote({ cache, range }: Pick<BundleTask, 'cache' | 'range'>, note: BundleNote): void {
  if (cache) writeCacheFile(join(cache.folder, nameRange(range)), cache.version, note)
}
