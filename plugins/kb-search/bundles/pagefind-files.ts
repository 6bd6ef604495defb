/**
 * Reading and writing single files of a Pagefind bundle. Each is gzip over a signature and the content; Pagefind's
 * script in the browser unpacks it itself, so a server sends it as it is.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'

const SIGNATURE = Buffer.from('pagefind_dcd')

/** The content of a file that Pagefind wrote. @throws Error when the signature is missing */
export function readPagefindFile(path: string): Buffer {
  const unpacked = gunzipSync(readFileSync(path))
  if (!unpacked.subarray(0, SIGNATURE.length).equals(SIGNATURE)) {
    throw new Error(`${path}: found no Pagefind signature, expected ${SIGNATURE.toString()}`)
  }
  return unpacked.subarray(SIGNATURE.length)
}

/** Writes content as Pagefind's script expects it; gives the bytes written. */
export function writePagefindFile(path: string, content: Buffer): number {
  const packed = gzipSync(Buffer.concat([SIGNATURE, content]), { level: 6 })
  writeFileSync(path, packed)
  return packed.length
}
