/**
 * The name that git gives to a content: SHA-1 over a short header and the bytes.
 *
 *     hashBlob(Buffer.from('hello\n')) // 'ce013625030ba8dba906f756967f9e9ca394464a'
 */
import { createHash } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'

/** 40 hexadecimal digits. */
export function hashBlob(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** The same of a file; null where there is none or it cannot be read. Symbolic links count as none. */
export function hashFile(path: string): string | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isFile() ? hashBlob(readFileSync(path)) : null
  } catch {
    return null
  }
}
