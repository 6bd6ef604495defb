/** Reads contents out of a store, one after the other, without holding more than one of them. */
import type { Readable } from 'node:stream'
import { hashBlob } from './blob-hash.ts'
import { type GitStore, waitForGit } from './git.ts'

/** `ce013625030ba8dba906f756967f9e9ca394464a blob 6`: name, type and length, on a line before the content. */
const contentHead = /^[0-9a-f]{40} blob (\d+)$/

/**
 * The content of each of these names, in their order.
 * @throws Error where the store lacks one, or has other bytes under its name
 */
export async function* readBlobs(git: GitStore, blobs: readonly string[]): AsyncGenerator<Buffer> {
  const child = git.start(['cat-file', '--batch'])
  const ended = waitForGit(child)
  // What the reader throws says more than the end of a command whose output nobody reads any more.
  ended.catch(() => {})
  child.stdin.end(blobs.map((blob) => `${blob}\n`).join(''))
  try {
    const reader = new ByteReader(child.stdout)
    for (const blob of blobs) {
      const head = await reader.readLine()
      const [, length] = contentHead.exec(head ?? '') ?? []
      if (length === undefined) throw new Error(`${blob}: found ${head ?? 'the end'}, expected a file's content`)
      const content = await reader.read(Number(length))
      await reader.read(1)
      if (hashBlob(content) !== blob)
        throw new Error(`${blob}: found ${hashBlob(content)}, expected content of its name`)
      yield content
    }
    await ended
  } finally {
    child.kill()
  }
}

/** Takes lines and counted bytes off a stream. */
class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>
  #parts: Buffer[] = []
  #length = 0

  constructor(stream: Readable) {
    this.#chunks = stream[Symbol.asyncIterator]()
  }

  /** The next line without its end; null where the stream ends before one. */
  async readLine(): Promise<string | null> {
    for (;;) {
      const end = this.#parts.at(-1)?.indexOf(10) ?? -1
      if (end >= 0) {
        const before = this.#length - (this.#parts.at(-1)?.length ?? 0)
        const line = this.#take(before + end + 1)
        return line.subarray(0, -1).toString('latin1')
      }
      if (!(await this.#more())) return null
    }
  }

  /** @throws Error where the stream ends before so many bytes */
  async read(length: number): Promise<Buffer> {
    while (this.#length < length) {
      if (!(await this.#more())) throw new Error(`found ${this.#length} bytes of a content, expected ${length}`)
    }
    return this.#take(length)
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#chunks.next()
    if (done) return false
    this.#parts.push(value)
    this.#length += value.length
    return true
  }

  #take(length: number): Buffer {
    const all = this.#parts.length === 1 ? this.#parts[0] : Buffer.concat(this.#parts)
    const rest = all?.subarray(length)
    this.#parts = rest === undefined || rest.length === 0 ? [] : [rest]
    this.#length = rest?.length ?? 0
    return all?.subarray(0, length) ?? Buffer.alloc(0)
  }
}
