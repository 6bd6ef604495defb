/**
 * Compares the words of a part with those that it had in the build before, while both have as many pages.
 *
 * `access` on pages 1 and 3, `zone` on 2; then `access` on 1, `zone` on 2 -> `access`, and `~access`, which may go with it
 */
import { isDeepStrictEqual } from 'node:util'
import type { WordEntry } from '../format/word-entry.ts'
import { titleKey } from '../ranking/title-key.ts'

/**
 * All words whose entries differ in a bundle of the parts. Titles are listed for frequent words alone, and a word that
 * comes to more pages, or fewer, may become frequent or cease to be.
 */
export function listChangedWords(before: Iterable<WordEntry>, after: Iterable<WordEntry>): Set<string> {
  const changed = new Set<string>()
  const left = new Map(Array.from(before, (entry) => [entry.word, entry]))
  for (const entry of after) {
    const { word, pages } = entry
    const known = left.get(word)
    left.delete(word)
    if (isDeepStrictEqual(known, entry)) continue
    changed.add(word)
    if (known?.pages.count !== pages.count) changed.add(titleKey(word))
  }
  for (const word of left.keys()) changed.add(word).add(titleKey(word))
  return changed
}
