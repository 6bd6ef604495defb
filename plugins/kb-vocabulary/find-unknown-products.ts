/**
 * Find what a schema cannot say: a product code that does not exist.
 *
 *     services.yaml:7:5: found the product code "toolz", expected one of products.yaml; correct it or add it there
 */
import type { YamlList } from '../kb-yaml/index.ts'

/** One problem for each product code of an entry that is not among the known ones. */
export function findUnknownProducts<Entry>(
  { entries, placeOf }: YamlList<Entry>,
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
