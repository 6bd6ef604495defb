/**
 * Where fragments and records stand between the passes, and from build to build: in files that workers append to, one for
 * each worker and build, so that neither a text nor a record crosses another thread, or stays in memory. Who needs one
 * knows its place.
 *
 * Each piece is the CRC-32 of its bytes and then they: one that is cut or damaged is not taken for whole.
 */
import { randomBytes } from 'node:crypto'
import { appendFileSync, closeSync, mkdirSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Fragment } from './fragment.ts'

/** Where something stands. */
export interface FilePlace {
  /** The name of the file. */
  file: string
  start: number
  /** Bytes. */
  length: number
}

/** Where a fragment stands: its page's piece, and then the search document's. */
export interface FragmentPlace extends FilePlace {
  /** Bytes of the first piece. */
  page: number
}

/** Bytes of a CRC-32. */
const sumLength = 4

/** Bytes that are read at once where records are: some twenty, for they are mostly asked for in their order. */
const blockLength = 2 ** 16

/** Writes fragments and records to a file of its own. */
export class FragmentWriter {
  readonly #folder: string
  readonly #file = randomBytes(5).toString('hex')
  #waiting: Buffer[] = []
  #end = 0

  /** @param folder is made with the first fragment */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** Takes a fragment, and the body of its search document; both can be read after `flush`. */
  add(fragment: Fragment, searchBody: string): FragmentPlace {
    const { length: page, ...place } = this.#add(Buffer.from(JSON.stringify(fragment)))
    return { ...place, length: page + this.#add(Buffer.from(searchBody)).length, page }
  }

  /** Takes a record, in ASCII; it can be read after `flush`. */
  addRecord(ascii: string): FilePlace {
    return this.#add(Buffer.from(ascii, 'latin1'))
  }

  /** Writes what waits. */
  flush(): void {
    if (this.#waiting.length === 0) return
    mkdirSync(this.#folder, { recursive: true })
    appendFileSync(join(this.#folder, this.#file), Buffer.concat(this.#waiting))
    this.#waiting = []
  }

  #add(bytes: Buffer): FilePlace {
    const sum = Buffer.alloc(sumLength)
    sum.writeUInt32LE(crc32(bytes))
    this.#waiting.push(sum, bytes)
    const place = { file: this.#file, start: this.#end, length: sumLength + bytes.length }
    this.#end += place.length
    return place
  }
}

/** Reads what any worker wrote; a piece that is not there whole gives null. */
export class FragmentReader {
  readonly #folder: string
  /** Open files by name, null where there is none. */
  readonly #files = new Map<string, number | null>()
  /** What was read last where records are, and where it stands. */
  #block: { file: string; start: number; bytes: Buffer } = { file: '', start: 0, bytes: Buffer.alloc(0) }

  constructor(folder: string) {
    this.#folder = folder
  }

  readFragment({ file, start, page }: FragmentPlace): Fragment | null {
    const json = bodyOf(this.#read(file, start, page), page)?.toString()
    return json === undefined ? null : JSON.parse(json)
  }

  /** Reads the body of the search document. */
  readSearchBody({ file, start, length, page }: FragmentPlace): string | null {
    return bodyOf(this.#read(file, start + page, length - page), length - page)?.toString() ?? null
  }

  readRecord({ file, start, length }: FilePlace): string | null {
    const { file: name, start: above, bytes } = this.#block
    if (name !== file || start < above || start + length > above + bytes.length) {
      this.#block = { file, start, bytes: readPart(join(this.#folder, file), start, Math.max(length, blockLength)) }
    }
    const from = start - this.#block.start
    return bodyOf(this.#block.bytes.subarray(from, from + length), length)?.toString('latin1') ?? null
  }

  #read(name: string, start: number, length: number): Buffer {
    return readBytes(this.#open(name), start, length)
  }

  #open(name: string): number | null {
    const known = this.#files.get(name)
    if (known !== undefined) return known
    const opened = openIfThere(join(this.#folder, name))
    this.#files.set(name, opened)
    return opened
  }
}

/** The files of a folder by name, with their bytes; none where there is no folder. */
export function listFragmentFiles(folder: string): Map<string, number> {
  return new Map(
    namesIn(folder).map((name) => [name, statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0]),
  )
}

/** Removes the files of a folder that nothing stands in any more. */
export function removeFragmentFiles(folder: string, used: ReadonlySet<string>): void {
  for (const name of namesIn(folder)) if (!used.has(name)) rmSync(join(folder, name), { force: true })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function openIfThere(path: string): number | null {
  try {
    return openSync(path, 'r')
  } catch {
    return null
  }
}

/** Keeps no file open: the first thread, which reads records too, may read the articles many times. */
function readPart(path: string, start: number, length: number): Buffer {
  const file = openIfThere(path)
  try {
    return readBytes(file, start, length)
  } finally {
    if (file !== null) closeSync(file)
  }
}

/** As many of the bytes as are there. */
function readBytes(file: number | null, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  return bytes.subarray(0, file === null ? 0 : readSync(file, bytes, 0, length, start))
}

/** What a piece of so many bytes holds; null where it is not whole. */
function bodyOf(piece: Buffer, length: number): Buffer | null {
  if (piece.length < length) return null
  const body = piece.subarray(sumLength)
  return crc32(body) === piece.readUInt32LE() ? body : null
}
