/**
 * Writes the part of CBOR (RFC 8949) that Pagefind reads, each value in its shortest form.
 *
 * `concat([array(2), text('a'), unsigned(5)])` -> bytes `82 61 61 05`
 */

/** The head of an array of `length` items, which follow. */
export function encodeArray(length: number): Buffer {
  return encodeHead(4, length)
}

/** A text in UTF-8, its length in bytes before it: `'a'` -> `61 61`. */
export function encodeText(value: string): Buffer {
  const characters = Buffer.from(value, 'utf8')
  return Buffer.concat([encodeHead(3, characters.length), characters])
}

/** `value` is a whole number from 0 to 2^32 - 1. */
export function encodeUnsigned(value: number): Buffer {
  return encodeHead(0, value)
}

/** `value` is a whole number from -2^32 to -1. */
export function encodeNegative(value: number): Buffer {
  return encodeHead(1, -1 - value)
}

function encodeHead(major: number, value: number): Buffer {
  const type = major << 5
  if (value < 24) return Buffer.of(type | value)
  if (value < 2 ** 8) return Buffer.of(type | 24, value)
  if (value < 2 ** 16) return Buffer.of(type | 25, value >> 8, value & 0xff)
  const bytes = Buffer.alloc(5, type | 26)
  bytes.writeUInt32BE(value, 1)
  return bytes
}
