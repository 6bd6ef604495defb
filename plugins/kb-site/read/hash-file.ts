/** By what a file's content is known again. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The hash of its bytes, as in a record's source; null where it cannot be read. */
export function hashFile(path: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch {
    return null
  }
}
