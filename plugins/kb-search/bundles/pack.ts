/**
 * Packs files that no server packs: the browser's script unpacks them. Node packs in threads of its own, so the files go
 * there while the next ones are being made.
 */
import { promisify } from 'node:util'
import { constants, gzip, type ZlibOptions } from 'node:zlib'

const TEXT = { level: 6 }

/**
 * In columns of small numbers little repeats but by chance, which is best left alone, and a block that ends soon, as it does
 * with little memory, has codes for one column.
 */
const COLUMNS = { level: 6, strategy: constants.Z_FILTERED, memLevel: 6 }

/** Files that may be under way at once: enough for all threads, few enough to hold in memory. */
const AHEAD = 64

/** A file that is packed already. */
export interface EarlierFile {
  path: string
  packed: Buffer
}

/** Finds the file that has a content; null where there is none. */
export type FindEarlier = (content: Buffer) => EarlierFile | null

/** A file's content as it was, and packed; with the path of a file that is packed like that already. */
export interface PackedFile {
  content: Buffer
  packed: Buffer
  earlier: string | null
}

/** Packs columns of numbers, but for those that are packed already; gives them in their order. */
export async function* packAll(contents: Iterable<Buffer>, find: FindEarlier): AsyncGenerator<PackedFile> {
  const waiting: Promise<PackedFile>[] = []
  for (const content of contents) {
    waiting.push(pack(content, find, COLUMNS))
    if (waiting.length === AHEAD) yield* takeFirst(waiting)
  }
  while (waiting.length > 0) yield* takeFirst(waiting)
}

async function* takeFirst(waiting: Promise<PackedFile>[]): AsyncGenerator<PackedFile> {
  const first = await waiting.shift()
  if (first) yield first
}

const gzipAside = promisify(gzip)

/** Packs one, unless it is packed already. */
export async function pack(content: Buffer, find: FindEarlier, options: ZlibOptions = TEXT): Promise<PackedFile> {
  const known = find(content)
  if (known) return { content, packed: known.packed, earlier: known.path }
  return { content, packed: await gzipAside(content, options), earlier: null }
}
