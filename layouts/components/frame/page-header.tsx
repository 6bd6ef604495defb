/** The head of every page but an article's: what kind of thing it is about, its name, a sentence on it. */
import type { Html } from '../../markup/html.ts'
import type { Markup } from '../markup.ts'

/** `label` says the kind above the heading ("Product"); `description` may hold markup of the site's own. */
export interface PageHeader {
  label?: string
  heading: Markup
  description?: Markup
}

/** The header with the page's one `h1`. */
export function renderPageHeader({ label, heading, description = null }: PageHeader): Html {
  return (
    <header className="page-header">
      {label === undefined ? null : <p className="label">{label}</p>}
      <h1>{heading}</h1>
      {description === null || description === '' ? null : <p className="lead">{description}</p>}
    </header>
  )
}
