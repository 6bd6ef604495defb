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

  /** @param value a whole number from 0 to 2^32 - 1 */
  write(value: number): void {
    let rest = value
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) this.#writeByte((rest & 0x7f) | 0x80)
    this.#writeByte(rest)
  }

  writeText(text: string): void {
    const characters = Buffer.from(text, 'utf8')
    this.write(characters.length)
    for (const character of characters) this.#writeByte(character)
  }

  content(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  #writeByte(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#length)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes[this.#length] = byte
    this.#length += 1
  }
}
