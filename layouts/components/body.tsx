/** The body in its one element: every word of the article between title and query words stands here, in order. */
import type { Html } from '../markup/html.ts'

/** `body` is completed. */
export function renderBody(body: Html): Html {
  return <div className="body">{body}</div>
}
