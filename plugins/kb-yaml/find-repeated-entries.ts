/**
 * Find what a schema cannot say: an entry that stands twice.
 *
 *     keywords.yaml:12:5: found a second entry for "kbnetwork", expected each once; merge the two
 */
import type { YamlList } from './read-yaml-list.ts'

/** One problem for each entry that has the name of an earlier one. */
export function findRepeatedEntries<Entry>(
  { entries, placeOf }: YamlList<Entry>,
  nameOf: (entry: Entry) => string,
): string[] {
  const seen = new Set<string>()
  return entries.flatMap((entry, index) => {
    const name = nameOf(entry)
    const isRepeated = seen.has(name)
    seen.add(name)
    const reason = `found a second entry for "${name}", expected each once; merge the two`
    return isRepeated ? [`${placeOf(index)}: ${reason}`] : []
  })
}
