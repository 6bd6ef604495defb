/** Articles by the length of their text, in steps that double. */
import type { Chart } from '../../../layouts/types.ts'
import type { Article } from '../archive/merge-copies.ts'
import { makeChart } from './make-chart.ts'

/** Characters up to which each step goes; the last has all that are longer. */
const limits = [250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000]

/** One row a step. */
export function chartSizes(articles: Iterable<Pick<Article, 'length'>>): Chart {
  const counts = Array<number>(limits.length + 1).fill(0)
  for (const { length } of articles) {
    const found = limits.findIndex((limit) => length <= limit)
    const step = found < 0 ? limits.length : found
    counts[step] = (counts[step] ?? 0) + 1
  }
  return makeChart({
    id: 'sizes',
    title: 'Length of articles',
    description: 'Letters, digits and signs of an article’s text, without white space.',
    shape: 'columns',
    columns: ['Characters', 'Articles'],
    rows: counts.map((count, step) => ({ label: nameStep(step), url: null, values: [count] })),
  })
}

/** `0–250`, `251–500`, ..., `over 32k`. */
function nameStep(step: number): string {
  const limit = limits[step]
  const before = limits[step - 1] ?? 0
  if (limit === undefined) return `over ${nameLimit(before)}`
  return step === 0 ? `up to ${nameLimit(limit)}` : `to ${nameLimit(limit)}`
}

function nameLimit(limit: number): string {
  return limit < 1_000 ? String(limit) : `${limit / 1_000}k`
}
