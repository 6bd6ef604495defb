/** Articles by the year of their last change, and within each year by product. */
import type { Chart } from '../../../layouts/types.ts'
import type { Collection, Collections } from '../archive/collections.ts'
import { makeChart } from './make-chart.ts'

/** Products with a colour of their own; all others are counted together. */
const productsShown = 8

/** One row a year, with a column for each of the largest products. */
export function chartYears({ products, years, productOf }: Collections): Chart {
  const largest = [...products].sort((a, b) => b.records.length - a.records.length).slice(0, productsShown)
  const hasOthers = products.length > largest.length
  return makeChart({
    id: 'articles-by-year',
    title: 'Articles by year of last change',
    description: 'The date of an article is that of its last change, so most dates lie close to the end.',
    shape: 'columns',
    columns: ['Year', ...largest.map(({ name }) => name), ...(hasOthers ? ['Other products'] : [])],
    rows: fillGaps(years).map(({ name, year }) => ({
      label: name,
      url: year?.url ?? null,
      values: countProducts(year, largest, productOf).slice(0, largest.length + (hasOthers ? 1 : 0)),
    })),
  })
}

/** Every year from the first to the last, those without articles too; dates that no article can have fill nothing. */
function fillGaps(years: readonly Collection[]): { name: string; year: Collection | undefined }[] {
  const known = new Map(
    years.filter(({ name }) => /^(?:19|20)\d\d$/.test(name)).map((year) => [Number(year.name), year]),
  )
  if (known.size === 0) return []
  const first = Math.min(...known.keys())
  return Array.from({ length: Math.max(...known.keys()) - first + 1 }, (_, index) => ({
    name: String(first + index),
    year: known.get(first + index),
  }))
}

/** The articles of each product, then those of all others. */
function countProducts(
  year: Collection | undefined,
  products: readonly Collection[],
  productOf: Collections['productOf'],
): number[] {
  const counts = Array<number>(products.length + 1).fill(0)
  for (const record of year?.records ?? []) {
    const place = products.indexOf(productOf(record))
    const column = place < 0 ? products.length : place
    counts[column] = (counts[column] ?? 0) + 1
  }
  return counts
}
