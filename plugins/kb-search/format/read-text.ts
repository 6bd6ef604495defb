/** Reads UTF-8: nearly all words are short and ASCII, and read faster without the decoder. */

const FIRST_BEYOND_ASCII = 0x80

const decoder = new TextDecoder()

export function readText(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) {
    if (byte >= FIRST_BEYOND_ASCII) return decoder.decode(bytes)
    text += String.fromCharCode(byte)
  }
  return text
}
