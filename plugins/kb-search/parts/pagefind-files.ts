/**
 * Unpacks single files that Pagefind made. Each is gzip over a signature and the content.
 */
import { gunzipSync } from 'node:zlib'

const SIGNATURE = Buffer.from('pagefind_dcd')

/** The content of a file that Pagefind made. @throws Error when the signature is missing */
export function unpackPagefindFile(file: Uint8Array): Buffer {
  const unpacked = gunzipSync(file)
  if (!unpacked.subarray(0, SIGNATURE.length).equals(SIGNATURE)) {
    throw new Error(`found no signature in a file of Pagefind, expected ${SIGNATURE.toString()}`)
  }
  return unpacked.subarray(SIGNATURE.length)
}
