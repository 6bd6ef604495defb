/**
 * Opens files of articles or their slices, and keeps the last ones that hold many or are read in parts, so that a file of n
 * articles is read, hashed and searched for its documents once in a pass and not n times. Of a kept file the text is held, and no tree.
 *
 * When: by a worker, for each article whose page it makes. A file that has changed on the disk is opened again.
 */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { decodeRaw, RawFile } from '../../kb-check/index.ts'
import { ArticleFile } from '../../kb-parse/index.ts'
import { describeFileError } from '../../kb-sources/describe-file-error.ts'
import type { ContentFile } from '../../kb-sources/list-content-files.ts'
import type { CopyPlace } from './copy-place.ts'
import { isLarge } from './file-part.ts'
import { cutSlices, type FileSlice, hashBytes, type RawPart } from './file-slice.ts'
import { GoneFile } from './gone-file.ts'

/** A file, or a slice of it, as it was when it was opened. */
export class OpenFile {
  readonly articles: ArticleFile
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string
  readonly #slice: RawPart | null
  /** The bytes until it is asked for, and no longer, for they may be many. */
  #raw: RawFile | Uint8Array

  /** @param slice whose bytes they are, where they are not the whole file's */
  constructor(bytes: Uint8Array, slice: FileSlice | null = null) {
    this.#raw = bytes
    this.#slice = slice?.raw ?? null
    this.articles = new ArticleFile(bytes, slice)
    this.sha256 = slice?.fileHash ?? hashBytes(bytes)
  }

  /** What was opened as the lossless check's own reader has it. */
  get raw(): RawFile {
    if (this.#raw instanceof Uint8Array) {
      this.#raw = new RawFile(decodeRaw(this.#raw, this.#slice?.encoding), this.#slice?.above)
    }
    return this.#raw
  }

  /** The file's slices; none where it cannot be cut. Asked for before `raw`. */
  cut(): FileSlice[] {
    return this.#raw instanceof Uint8Array ? cutSlices(this.#raw, this.articles, this.sha256) : []
  }
}

/** An article's page needs two files at most: its own, and that of another edition. */
const MOST_KEPT = 2

/** The files that one thread has open. */
export class OpenFiles {
  /** By path and slice, the one that was asked for last at the end. */
  readonly #kept = new Map<string, { stamp: string; opened: OpenFile }>()

  /** Opens a file, or one slice of it. @throws Error where it cannot be read; GoneFile where the slice is not there any more */
  open(file: ContentFile, slice: FileSlice | null): OpenFile {
    const path = file.absolutePath
    const key = `${slice?.start ?? ''} ${path}`
    const kept = this.#kept.get(key)
    this.#kept.delete(key)
    const stamp = stampOf(path)
    if (kept && kept.stamp === stamp) {
      this.#kept.set(key, kept)
      return kept.opened
    }
    const bytes = slice ? readSlice(file, slice) : readFileSync(path)
    const opened = new OpenFile(bytes, slice)
    if (opened.articles.count > 1 || isLarge(bytes.length)) this.#keep(key, { stamp, opened })
    return opened
  }

  /** Opens the file of a copy. @throws GoneFile where it holds another text than the first pass read */
  openCopy({ file, sha256, slice }: CopyPlace): OpenFile {
    const opened = this.#openKnown(file, slice)
    if (opened.sha256 !== sha256) throw new GoneFile(file, OTHER_TEXT)
    return opened
  }

  /** Keeps none of them any longer. */
  forget(): void {
    this.#kept.clear()
  }

  #openKnown(file: ContentFile, slice: FileSlice | null): OpenFile {
    try {
      return this.open(file, slice)
    } catch (error) {
      throw error instanceof GoneFile ? error : new GoneFile(file, describeFileError(error))
    }
  }

  #keep(key: string, entry: { stamp: string; opened: OpenFile }): void {
    const [first] = this.#kept.keys()
    if (first !== undefined && this.#kept.size >= MOST_KEPT) this.#kept.delete(first)
    this.#kept.set(key, entry)
  }
}

const OTHER_TEXT = 'expected the text that was read, found another'

/** The bytes of a slice, if they are those that it was made from. */
function readSlice(file: ContentFile, { start, end, hash }: FileSlice): Uint8Array {
  const bytes = Buffer.alloc(end - start)
  const descriptor = openSync(file.absolutePath, 'r')
  try {
    readSync(descriptor, bytes, 0, bytes.length, start)
  } finally {
    closeSync(descriptor)
  }
  if (hashBytes(bytes) !== hash) throw new GoneFile(file, OTHER_TEXT)
  return bytes
}

function stampOf(path: string): string {
  const { size, mtimeMs, ctimeMs, ino } = statSync(path)
  return [size, mtimeMs, ctimeMs, ino].join(' ')
}
