/** Reads what `NumberWriter` writes, in the browser as well. */
import { readText } from './read-text.ts'

/** A cursor over bytes; every read moves past one number or text. */
export class NumberReader {
  readonly #bytes: Uint8Array
  #at: number

  constructor(bytes: Uint8Array, start = 0) {
    this.#bytes = bytes
    this.#at = start
  }

  /** Offset of what is read next. */
  get at(): number {
    return this.#at
  }

  read(): number {
    let value = 0
    for (let unit = 1; ; unit *= 0x80) {
      const byte = this.#bytes[this.#at] ?? 0
      this.#at += 1
      value += (byte & 0x7f) * unit
      if (byte < 0x80) return value
    }
  }

  readText(): string {
    return readText(this.readBytes(this.read()))
  }

  readBytes(length: number): Uint8Array {
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }

  /** Moves past some numbers. */
  skip(count: number): void {
    for (let left = count; left > 0; this.#at++) if ((this.#bytes[this.#at] ?? 0) < 0x80) left -= 1
  }
}
