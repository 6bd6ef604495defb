/** The body in its one element: every word of the article between title and query words stands here, in order. */
import type { Html } from '../../markup/html.ts'

/**
 * `body` is completed.
 * @param searchedFrom as `ArticlePage` has it
 */
export function renderBody(body: Html, searchedFrom: number | null = null): Html {
  return (
    <div className="body" dataFrom={searchedFrom}>
      {body}
    </div>
  )
}
