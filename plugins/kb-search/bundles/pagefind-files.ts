/**
 * Reads single files that Pagefind wrote. Each is gzip over a signature and the content.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const SIGNATURE = Buffer.from('pagefind_dcd')

/** The content of a file that Pagefind wrote. @throws Error when the signature is missing */
export function readPagefindFile(path: string): Buffer {
  const unpacked = gunzipSync(readFileSync(path))
  if (!unpacked.subarray(0, SIGNATURE.length).equals(SIGNATURE)) {
    throw new Error(`${path}: found no Pagefind signature, expected ${SIGNATURE.toString()}`)
  }
  return unpacked.subarray(SIGNATURE.length)
}
