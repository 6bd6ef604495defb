/**
 * The bundle that the build before made of the same range, for what of it comes out the same. A chunk is made again only where
 * one of its words changed; and a content that comes out as that of any file has this file, under whatever name.
 *
 * Chunks `access`-`error`, `event`-`list`, `map`-`zone`, and `file` changed -> the first and the third are taken whole
 */
import { join } from 'node:path'
import { readIfThere } from '../../kb-cache/index.ts'
import { compareByBytes } from '../format/compare-by-bytes.ts'
import { type IndexedPart, readPart, readPartWords } from '../parts/part-file.ts'
import { type BundleFile, hashOf } from './bundle-file.ts'
import { type BundleNote, type NotedChunk, type NotedFile, readNote } from './bundle-note.ts'
import type { BundleTask } from './bundle-task.ts'
import { listChangedWords } from './list-changed-words.ts'

/** A chunk that comes out as before. */
export interface ReusedChunk {
  chunk: NotedChunk
  file: BundleFile
  /** The first word of the chunk behind it; null where it is the last. */
  behind: string | null
}

/** What the build before made. */
export class EarlierBundle {
  readonly #folders: readonly string[]
  readonly #note: BundleNote
  readonly #fileByContent: ReadonlyMap<string, NotedFile>
  /** Of the chunks that hold what they would hold now, indexes by their first words. */
  readonly #untouched: ReadonlyMap<string, number>

  /** @param parts of the bundle, read, in the order of the task's */
  constructor(task: BundleTask, parts: readonly IndexedPart[]) {
    this.#folders = task.earlierFolders
    this.#note = readNote(task)
    this.#fileByContent = new Map(this.#note.files.map((file) => [file.content, file]))
    const changed = findChanges(this.#note, task, parts)
    this.#untouched = changed ? findUntouched(this.#note.chunks, changed) : new Map()
  }

  /** The file with a content, by its hash. */
  find(content: string): BundleFile | null {
    const file = this.#fileByContent.get(content)
    return file ? this.#open(file) : null
  }

  /** The chunk that begins with a word, where it is what would be cut anew from this word on; null where it is not. */
  chunkFrom(word: string): ReusedChunk | null {
    const index = this.#untouched.get(word) ?? -1
    const [chunk, noted] = [this.#note.chunks[index], this.#note.files[index]]
    const file = noted && this.#open(noted)
    return chunk && file ? { chunk, file, behind: this.#note.chunks[index + 1]?.from ?? null } : null
  }

  /**
   * The site may have been altered since, so a file is read and its SHA-256 compared, which no other bytes have: it is then
   * what was packed when the note was written, and need not be unpacked to know what it holds.
   */
  #open({ name, content, packed: hash }: NotedFile): BundleFile | null {
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
  note: BundleNote,
  { cache, parts: tasks }: BundleTask,
  parts: readonly IndexedPart[],
): Set<string> | null {
  const changed = new Set<string>()
  if (!cache || note.parts.length !== parts.length) return null
  for (const [index, part] of parts.entries()) {
    const [before, key] = [note.parts[index], tasks[index]?.key]
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
 * the word behind it, and that may be a new one. Words before all chunks touch the first.
 */
function findUntouched(chunks: readonly NotedChunk[], changed: ReadonlySet<string>): Map<string, number> {
  const words = [...changed].sort(compareByBytes)
  const untouched = new Map<string, number>()
  let at = 0
  for (const [index, { from }] of chunks.entries()) {
    while (index > 0 && at < words.length && compareByBytes(words[at] ?? '', from) < 0) at += 1
    const [word, next] = [words[at], chunks[index + 1]]
    if (word === undefined || (next && compareByBytes(word, next.from) > 0)) untouched.set(from, index)
  }
  return untouched
}
