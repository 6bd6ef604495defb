/**
 * Names the tab, and the entry in the browser's history, after the search: as the titles of all pages, with the site's name
 * at the end.
 *
 * `Search · KnowledgeBase Archive` and the query `netif.dll` -> `netif.dll · KnowledgeBase Archive`
 */

/** What stands between a page's title and the site's. */
const SEPARATOR = ' · '

/** Characters of a query that tell it from others. */
const LONGEST_QUERY = 60

/** @param own the page's title without a query, which may lack the site's */
export function writeTitle(query: string, own: string): string {
  const line = query.replace(/\s+/g, ' ').trim()
  if (line === '') return own
  const at = own.indexOf(SEPARATOR)
  const shown = line.length > LONGEST_QUERY ? `${line.slice(0, LONGEST_QUERY).trimEnd()}…` : line
  return at < 0 ? shown : shown + own.slice(at)
}
