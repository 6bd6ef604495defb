/**
 * Packs files that no server packs: the browser's script unpacks them. Node packs in threads of its own, so the files go
 * there while the next ones are being made.
 */
import { promisify } from 'node:util'
import { constants, gzip } from 'node:zlib'

const TEXT = { level: 6 }

/**
 * In columns of small numbers little repeats but by chance, which is best left alone, and a block that ends soon, as it does
 * with little memory, has codes for one column.
 */
const COLUMNS = { level: 6, strategy: constants.Z_FILTERED, memLevel: 6 }

/** Files that may be under way at once: enough for all threads, few enough to hold in memory. */
const AHEAD = 64

const gzipAside: (content: Buffer, options: object) => Promise<Buffer> = promisify(gzip)

/** Packs a text. */
export function packText(content: Buffer): Promise<Buffer> {
  return gzipAside(content, TEXT)
}

/** Packs columns of numbers. */
export function packColumns(content: Buffer): Promise<Buffer> {
  return gzipAside(content, COLUMNS)
}

/** Files in their order, of which the next ones are begun while the first is waited for. */
export async function* beginAhead<File>(files: Iterable<Promise<File>>): AsyncGenerator<File> {
  const waiting: Promise<File>[] = []
  for (const file of files) {
    waiting.push(file)
    if (waiting.length === AHEAD) yield* takeFirst(waiting)
  }
  while (waiting.length > 0) yield* takeFirst(waiting)
}

async function* takeFirst<File>(waiting: Promise<File>[]): AsyncGenerator<File> {
  const first = waiting.shift()
  if (first) yield first
}
