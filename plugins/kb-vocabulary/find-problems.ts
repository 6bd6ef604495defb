/**
 * Find what a schema cannot say: an entry that stands twice, a product code that does not exist.
 *
 *     keywords.yaml:12:5: found a second entry for "kbnetwork", expected each once; merge the two
 */
import type { VocabularyFile } from './read-vocabulary-file.ts'

/** One problem for each entry that has the name of an earlier one. */
export function findRepeatedEntries<Entry>(
  { entries, placeOf }: VocabularyFile<Entry>,
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

/** One problem for each product code of an entry that is not among the known ones. */
export function findUnknownProducts<Entry>(
  { entries, placeOf }: VocabularyFile<Entry>,
  codes: ReadonlySet<string>,
  productsOf: (entry: Entry) => readonly string[],
): string[] {
  return entries.flatMap((entry, index) =>
    productsOf(entry)
      .filter((code) => !codes.has(code))
      .map(
        (code) =>
          `${placeOf(index)}: found the product code "${code}", expected one of products.yaml; correct it or add it there`,
      ),
  )
}
