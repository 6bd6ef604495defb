/**
 * Packs files that no server packs: the browser's script unpacks them. Node packs in threads of its own, so the files go
 * there while the next ones are being made.
 */
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const LEVEL = 6

/** Files that may be under way at once: enough for all threads, few enough to hold in memory. */
const AHEAD = 64

/** A file's content as it was, and packed. */
export interface PackedFile {
  content: Buffer
  packed: Buffer
}

/** Packs contents; gives them in their order. */
export async function* packAll(contents: Iterable<Buffer>): AsyncGenerator<PackedFile> {
  const waiting: Promise<PackedFile>[] = []
  for (const content of contents) {
    waiting.push(pack(content))
    if (waiting.length === AHEAD) yield* takeFirst(waiting)
  }
  while (waiting.length > 0) yield* takeFirst(waiting)
}

async function* takeFirst(waiting: Promise<PackedFile>[]): AsyncGenerator<PackedFile> {
  const first = await waiting.shift()
  if (first) yield first
}

const gzipAside = promisify(gzip)

/** Packs one. */
export async function pack(content: Buffer): Promise<PackedFile> {
  return { content, packed: await gzipAside(content, { level: LEVEL }) }
}
