/**
 * Numbers and dates as readers see them, the same on every machine: no locale is asked.
 *
 * `formatCount(54308)` -> `54,308`; `formatDate('2002-08-06')` -> `6 August 2002`.
 */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A whole number with commas between thousands. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** An ISO date in words; what is no ISO date stays as it is. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  const name = MONTHS[(month ?? 0) - 1]
  return year && name && day ? `${day} ${name} ${year}` : date
}

/** "1 article", "54,308 articles". */
export function formatArticles(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'article' : 'articles'}`
}
