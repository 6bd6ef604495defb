/**
 * Join a body's texts as they stand, one below the other: what is broken into lines keeps its lines, and a blank line
 * stands between blocks.
 */
import type { SearchedText } from '../search-texts.ts'

/** One text for searches that go across blocks. */
export function listSourceText(texts: readonly SearchedText[]): string {
  let joined = ''
  let last: unknown = null
  for (const { text, block } of texts) {
    joined += `${joined === '' ? '' : block?.parent === last ? '\n' : '\n\n'}${text}`
    last = block?.node.type === 'code' ? null : block?.parent
  }
  return joined
}
