/**
 * Reads the part of CBOR (RFC 8949) that Pagefind writes: integers, text, and arrays of known length. A cursor over
 * bytes, because the word index is large.
 *
 * Bytes `82 61 61 05` -> `readArray()` 2, `readText()` `a`, `readInteger()` 5
 */
import { readText } from '../format/read-text.ts'

const MAJOR = { unsigned: 0, negative: 1, text: 3, array: 4 } as const

/** By major type: a table, because millions of heads are read. */
const KNOWN_MAJORS = [true, true, false, true, true, false, false, false]

/** A cursor over encoded items; every read moves past one head or item. @throws Error on bytes that Pagefind never writes */
export class CborReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** Reads the head of an array: how many items follow. */
  readArray(): number {
    return this.#readHead(MAJOR.array)
  }

  readInteger(): number {
    return this.#peekMajor() === MAJOR.negative ? -1 - this.#readHead(MAJOR.negative) : this.#readHead(MAJOR.unsigned)
  }

  readText(): string {
    const length = this.#readHead(MAJOR.text)
    this.#at += length
    return readText(this.#bytes.subarray(this.#at - length, this.#at))
  }

  /** Moves past one whole item. */
  skip(): void {
    for (let open = 1; open > 0; open--) open += this.#skipHead()
  }

  /** Moves past a head, and a text's characters; gives how many items are inside. */
  #skipHead(): number {
    const major = this.#peekMajor()
    const value = this.#readHead(major)
    if (major === MAJOR.text) this.#at += value
    return major === MAJOR.array ? value : 0
  }

  #peekMajor(): number {
    return (this.#bytes[this.#at] ?? 0xff) >> 5
  }

  #readHead(expected: number): number {
    const first = this.#bytes[this.#at] ?? 0xff
    const major = first >> 5
    if (major !== expected || !KNOWN_MAJORS[major]) {
      throw new Error(`found CBOR type ${major} at ${this.#at}, expected ${expected}`)
    }
    this.#at += 1
    const short = first & 0x1f
    if (short < 24) return short
    const length = 2 ** (short - 24)
    if (length > 4) throw new Error(`found a CBOR length of ${length} bytes at ${this.#at}, expected at most 4`)
    let value = 0
    for (const end = this.#at + length; this.#at < end; this.#at++) value = value * 256 + (this.#bytes[this.#at] ?? 0)
    return value
  }
}
