/**
 * Counts what a query finds by the values of a filter, so that a reader knows what choosing one would leave. The other
 * filters stay as they are chosen; the counted one does not count, as another value of it would take its place.
 *
 * Pages 1, 2 and 3, of which 1 and 2 are of 1999 -> `{year: {1999: 2}}`
 */
import type { Bundles } from './bundles.ts'
import type { ChosenFilters, FilterCounts } from './messages.ts'

/** @param pages what the query finds without any filter */
export async function countValues(
  bundles: Pick<Bundles, 'filter' | 'valuesOf'>,
  pages: readonly number[],
  filters: ChosenFilters,
  counted: readonly string[],
): Promise<FilterCounts> {
  const counts = counted.map(async (name) => {
    const others = Object.entries(filters).filter(([other]) => other !== name)
    const [values, allowed] = await Promise.all([
      bundles.valuesOf(name),
      others.length > 0 ? bundles.filter(Object.fromEntries(others)) : null,
    ])
    const left = new Set(allowed ? pages.filter((page) => allowed.has(page)) : pages)
    const found = [...values].map(([value, having]) => [value, having.filter((page) => left.has(page)).length] as const)
    return [name, Object.fromEntries(found.filter(([, count]) => count > 0))] as const
  })
  return Object.fromEntries(await Promise.all(counts))
}
