/**
 * Reads the product that an old address filters by, under a name that it had: `?product=Microsoft Exchange` -> the name that
 * the filter has now.
 */
import type { Search } from './found-results.ts'
import type { StaticFiles } from './static-files.ts'

/** The search itself where its product has the name that the filter has, or is unknown. */
export async function renameProduct(
  search: Search,
  files: Pick<StaticFiles, 'manifest' | 'formerProducts'>,
): Promise<Search> {
  const product = search.filters['product']
  if (product === undefined) return search
  const { filters } = await files.manifest()
  const values = filters.product.map(([value]) => value)
  if (values.includes(product)) return search
  const former = await files.formerProducts()
  const asked = product.trim().toLowerCase()
  const now = values.find((value) => value.toLowerCase() === asked) ?? new Map(Object.entries(former)).get(asked)
  return now === undefined ? search : { ...search, filters: { ...search.filters, product: now } }
}
