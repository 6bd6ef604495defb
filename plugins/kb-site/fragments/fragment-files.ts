/**
 * Where fragments stand between the passes, and from build to build: in files that workers append to, one for each worker
 * and build, so that nothing of a text crosses another thread. A record knows the place.
 *
 * Each piece is the hash of its bytes and then they: one that is cut or damaged is not taken for whole.
 */
import { createHash, randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Fragment } from './fragment.ts'

/** Where a fragment stands: its page's piece, and then the search document's. */
export interface FragmentPlace {
  /** The name of the file. */
  file: string
  start: number
  /** Bytes of the two pieces. */
  page: number
  search: number
}

/** Bytes of a SHA-1. */
const hashLength = 20

/** Writes fragments to a file of its own. */
export class FragmentWriter {
  readonly #folder: string
  readonly #file = `${randomUUID()}.bin`
  #waiting: Buffer[] = []
  #end = 0

  /** @param folder is made with the first fragment */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** Takes a fragment, and the body of its search document; both can be read after `flush`. */
  add(fragment: Fragment, searchBody: string): FragmentPlace {
    const start = this.#end
    return { file: this.#file, start, page: this.#add(JSON.stringify(fragment)), search: this.#add(searchBody) }
  }

  /** Writes what waits. */
  flush(): void {
    if (this.#waiting.length === 0) return
    mkdirSync(this.#folder, { recursive: true })
    appendFileSync(join(this.#folder, this.#file), Buffer.concat(this.#waiting))
    this.#waiting = []
  }

  #add(text: string): number {
    const bytes = Buffer.from(text)
    this.#waiting.push(hash(bytes), bytes)
    const length = hashLength + bytes.length
    this.#end += length
    return length
  }
}

/** Reads fragments that any worker wrote; a piece that is not there whole gives null. */
export class FragmentReader {
  readonly #folder: string
  /** Open files by name, null where there is none. */
  readonly #files = new Map<string, number | null>()

  constructor(folder: string) {
    this.#folder = folder
  }

  readFragment({ file, start, page }: FragmentPlace): Fragment | null {
    const json = this.#read(file, start, page)
    return json === null ? null : JSON.parse(json)
  }

  /** Reads the body of the search document. */
  readSearchBody({ file, start, page, search }: FragmentPlace): string | null {
    return this.#read(file, start + page, search)
  }

  #read(name: string, start: number, length: number): string | null {
    const file = this.#open(name)
    if (file === null) return null
    const bytes = Buffer.allocUnsafe(length)
    if (readSync(file, bytes, 0, length, start) < length) return null
    const body = bytes.subarray(hashLength)
    return hash(body).equals(bytes.subarray(0, hashLength)) ? body.toString() : null
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

function hash(bytes: Uint8Array): Buffer {
  return createHash('sha1').update(bytes).digest()
}
