/**
 * Find what a schema cannot say: a writing that stands for two products, capitals, spaces and hyphens apart.
 *
 *     product-names.yaml:9:5: found the writing "NT 4" of "Windows NT 4.0" again, expected it once; take one out
 */
import { writingKey } from '../kb-search/ranking/writing-key.ts'
import type { YamlList } from '../kb-yaml/index.ts'
import type { ProductName } from './types.ts'

/** One problem for each writing that an entry before has, or the entry itself. */
export function findSharedWritings({ entries, placeOf }: YamlList<ProductName>): string[] {
  const known = new Map<string, string>()
  return entries.flatMap(({ name, writings }, index) =>
    [name, ...writings].flatMap((writing) => {
      const key = writingKey(writing)
      const owner = known.get(key)
      known.set(key, owner ?? name)
      if (owner === undefined) return []
      return [`${placeOf(index)}: found the writing "${writing}" of "${owner}" again, expected it once; take one out`]
    }),
  )
}
