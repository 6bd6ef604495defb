/** The words by which an article's authors meant it to be found. */
import type { Html } from '../../markup/html.ts'
import type { Markup } from '../markup.ts'

/** A section of its own; nothing where there are none. */
export function renderQueryWords(queryWords: Html | null): Markup {
  if (queryWords === null) return null
  return (
    <section className="query-words">
      <h2>Query words</h2>
      <p>{queryWords}</p>
    </section>
  )
}
