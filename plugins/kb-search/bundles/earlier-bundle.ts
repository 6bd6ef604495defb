/**
 * The bundle that the build before made of the same range, for what of it comes out the same. A chunk is made again only where
 * one of its words changed; and a content that comes out as that of any file has this file, under whatever name.
 *
 * Chunks `access`-`error`, `event`-`list`, `map`-`zone`, and `file` changed -> the first and the third are taken whole
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BundleFile, hashOf } from './bundle-file.ts'
import { type BundleRecord, type RecordedChunk, type RecordedFile, readRecord } from './bundle-record.ts'
import type { BundleTask } from './bundle-task.ts'
import { compareByBytes } from './compare-by-bytes.ts'
import { listChangedWords } from './list-changed-words.ts'
import { type IndexedPart, readPart, readPartWords } from './part-file.ts'

/** A chunk that comes out as before. */
export interface KeptChunk {
  chunk: RecordedChunk
  file: BundleFile
  /** The first word of the chunk behind it; null where it is the last. */
  behind: string | null
}

/** What the build before made. */
export class EarlierBundle {
  readonly #folders: readonly string[]
  readonly #record: BundleRecord
  readonly #fileByContent: ReadonlyMap<string, RecordedFile>
  /** Of the chunks that hold what they would hold now, indexes by their first words. */
  readonly #untouched: ReadonlyMap<string, number>

  /** @param parts of the bundle, read, in the order of the task's */
  constructor(task: BundleTask, parts: readonly IndexedPart[]) {
    this.#folders = task.earlierFolders
    this.#record = readRecord(task)
    this.#fileByContent = new Map(this.#record.files.map((file) => [file.content, file]))
    const changed = findChanges(this.#record, task, parts)
    this.#untouched = changed ? findUntouched(this.#record.chunks, changed) : new Map()
  }

  /** The file with a content, by its hash. */
  find(content: string): BundleFile | null {
    const file = this.#fileByContent.get(content)
    return file ? this.#open(file) : null
  }

  /** The chunk that begins with a word, where it is what would be cut anew from this word on; null where it is not. */
  chunkFrom(word: string): KeptChunk | null {
    const index = this.#untouched.get(word) ?? -1
    const [chunk, recorded] = [this.#record.chunks[index], this.#record.files[index]]
    const file = recorded && this.#open(recorded)
    return chunk && file ? { chunk, file, behind: this.#record.chunks[index + 1]?.from ?? null } : null
  }

  /**
   * Readers may have altered the site, so a file is read and its hash compared: it is then what was packed when the record
   * was written, and what that unpacks to need not be looked at.
   */
  #open({ name, content, packed: hash }: RecordedFile): BundleFile | null {
    for (const folder of this.#folders) {
      const path = join(folder, name)
      const packed = readIfThere(path)
      if (packed && hashOf(packed) === hash) return { hashes: { content, packed: hash }, packed, earlier: path }
    }
    return null
  }
}

/** The words that changed; null where it is not known, or the pages of the parts are not counted as before. */
function findChanges(
  record: BundleRecord,
  { cache, parts: tasks }: BundleTask,
  parts: readonly IndexedPart[],
): Set<string> | null {
  const changed = new Set<string>()
  if (!cache || record.parts.length !== parts.length) return null
  for (const [index, part] of parts.entries()) {
    const [before, key] = [record.parts[index], tasks[index]?.key]
    if (before?.pages !== part.pages.length) return null
    if (before.key === key) continue
    const earlier = readPart(join(cache.folder, before.key), before.key)
    if (!earlier) return null
    for (const word of listChangedWords(readPartWords(earlier), readPartWords(part))) changed.add(word)
  }
  return changed
}

/**
 * A chunk is touched by a word from its first up to the first of the next, either of them included: where it ends depends on
 * the word behind it, and that may be a new one.
 */
function findUntouched(chunks: readonly RecordedChunk[], changed: ReadonlySet<string>): Map<string, number> {
  const untouched = new Map(chunks.map(({ from }, index) => [from, index]))
  let index = 0
  for (const word of [...changed].sort(compareByBytes)) {
    for (let next = chunks[index + 1]; next && compareByBytes(next.from, word) <= 0; next = chunks[index + 1])
      index += 1
    const [before, chunk] = [chunks[index - 1], chunks[index]]
    if (chunk) untouched.delete(chunk.from)
    if (before && chunk?.from === word) untouched.delete(before.from)
  }
  return untouched
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
