/** One short hash for contents that were hashed apart: eight hexadecimal digits. */
import { createHash } from 'node:crypto'

const DIGITS = 8

export function combineHashes(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text)
  return hash.digest('hex').slice(0, DIGITS)
}
