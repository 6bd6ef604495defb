/**
 * Opens files of articles, and keeps the last ones that hold many or are read in parts, so that a file of n articles is read,
 * hashed and searched for its documents once in a pass and not n times. Of a kept file the text is held, and no tree.
 *
 * When: by a worker, for each article whose page it makes. A file that has changed on the disk is opened again.
 */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { decodeRaw, RawFile } from '../../kb-check/index.ts'
import { ArticleFile } from '../../kb-parse/index.ts'
import { describeFileError } from '../../kb-sources/describe-file-error.ts'
import type { ContentFile } from '../../kb-sources/list-content-files.ts'
import type { CopyPlace } from './copy-place.ts'
import { isCut } from './file-part.ts'
import { GoneFile } from './gone-file.ts'

/** A file as it was when it was opened. */
export class OpenFile {
  readonly articles: ArticleFile
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string
  /** The bytes until it is asked for, and no longer, for they may be many. */
  #raw: RawFile | Uint8Array

  constructor(bytes: Uint8Array) {
    this.#raw = bytes
    this.articles = new ArticleFile(bytes)
    this.sha256 = createHash('sha256').update(bytes).digest('hex')
  }

  /** The file as the lossless check's own reader has it. */
  get raw(): RawFile {
    if (this.#raw instanceof Uint8Array) this.#raw = new RawFile(decodeRaw(this.#raw))
    return this.#raw
  }
}

/** An article's page needs two files at most: its own, and that of another edition. */
const MOST_KEPT = 2

/** The files that one thread has open. */
export class OpenFiles {
  /** By path, the one that was asked for last at the end. */
  readonly #kept = new Map<string, { stamp: string; opened: OpenFile }>()

  /** @throws Error where the file cannot be read */
  open(path: string): OpenFile {
    const kept = this.#kept.get(path)
    this.#kept.delete(path)
    if (kept && kept.stamp === stampOf(path)) {
      this.#kept.set(path, kept)
      return kept.opened
    }
    const stamp = stampOf(path)
    const bytes = readFileSync(path)
    const opened = new OpenFile(bytes)
    if (opened.articles.count > 1 || isCut(bytes.length)) this.#keep(path, { stamp, opened })
    return opened
  }

  /** Opens the file of a copy. @throws GoneFile where it holds another text than the first pass read */
  openCopy({ file, sha256 }: CopyPlace): OpenFile {
    const opened = this.#openKnown(file)
    if (opened.sha256 !== sha256) throw new GoneFile(file, 'expected the text that was read, found another')
    return opened
  }

  /** Keeps none of them any longer. */
  forget(): void {
    this.#kept.clear()
  }

  #openKnown(file: ContentFile): OpenFile {
    try {
      return this.open(file.absolutePath)
    } catch (error) {
      throw new GoneFile(file, describeFileError(error))
    }
  }

  #keep(path: string, entry: { stamp: string; opened: OpenFile }): void {
    const [first] = this.#kept.keys()
    if (first !== undefined && this.#kept.size >= MOST_KEPT) this.#kept.delete(first)
    this.#kept.set(path, entry)
  }
}

function stampOf(path: string): string {
  const { size, mtimeMs, ctimeMs, ino } = statSync(path)
  return [size, mtimeMs, ctimeMs, ino].join(' ')
}
