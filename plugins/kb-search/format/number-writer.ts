/**
 * Writes whole numbers and texts one behind the other, each number in as few bytes of seven bits as it needs, the lowest
 * first; all but its last byte have the highest bit set (LEB128). A text's length in bytes stands before it.
 *
 * `write(300)` -> bytes `ac 02`; `writeText('a')` -> `01 61`
 */

/** Bytes at first. */
const FIRST_SIZE = 256

/** Bytes that grow as they are written. */
export class NumberWriter {
  #bytes = new Uint8Array(FIRST_SIZE)
  #length = 0

  /** Bytes so far. */
  get length(): number {
    return this.#length
  }

  /** @param value a whole number from 0 to 2^32 - 1 */
  write(value: number): void {
    let rest = value
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) this.#writeByte((rest & 0x7f) | 0x80)
    this.#writeByte(rest)
  }

  writeText(text: string): void {
    const characters = Buffer.from(text, 'utf8')
    this.write(characters.length)
    this.append(characters)
  }

  append(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** What is written, as long as nothing else is. */
  content(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  /** What is written, and begins anew. */
  take(): Uint8Array {
    const content = Buffer.from(this.content())
    this.#length = 0
    return content
  }

  #writeByte(byte: number): void {
    if (this.#length === this.#bytes.length) this.#makeRoom(1)
    this.#bytes[this.#length] = byte
    this.#length += 1
  }

  #makeRoom(bytes: number): void {
    const needed = this.#length + bytes
    if (needed <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length))
    larger.set(this.content())
    this.#bytes = larger
  }
}
