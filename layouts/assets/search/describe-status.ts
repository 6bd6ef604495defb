/** Says in one or two sentences what a search has found, or why it has found nothing. */
import type { FoundResults, Search } from './find-results.ts'

/** Characters of a query that are said back. */
const LONGEST_QUERY = 100

/** The text of the search page's status line. */
export function describeStatus({ query, filters }: Search, found: FoundResults): string {
  const absent = found.absent === null ? '' : `Q${found.absent} is not in this archive. `
  const missing =
    found.missing.length === 0
      ? ''
      : ` No article has ${found.missing.map((word) => `“${shorten(word)}”`).join(' or ')}.`
  if (found.total > 0) return `${absent}${countArticles(found.total)} for “${shorten(query)}”.${missing}`
  if (found.unfiltered > 0) {
    const chosen = Object.values(filters).join(', ')
    return `${absent}${countArticles(found.unfiltered)} found, but none under ${chosen}. Choose “Any” to see them.`
  }
  return `${absent}Nothing found for “${shorten(query)}”.${missing} Try other or fewer words, or a file name or error code alone.`
}

function countArticles(count: number): string {
  return count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`
}

/** Enough to recognise one's own query by; the box has the whole. */
function shorten(query: string): string {
  return query.length > LONGEST_QUERY ? `${query.slice(0, LONGEST_QUERY)}…` : query
}
