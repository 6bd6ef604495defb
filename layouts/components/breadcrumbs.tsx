/** The way up from a page, from the home page down to its parent. */
import { href } from '../href.ts'
import type { Breadcrumb, Site } from '../types.ts'
import type { Markup } from './markup.ts'

/** Nothing where the page has no way up, as the home page. */
export function renderBreadcrumbs(breadcrumbs: readonly Breadcrumb[], site: Site): Markup {
  if (breadcrumbs.length === 0) return null
  return (
    <nav className="breadcrumbs" ariaLabel="Breadcrumbs">
      <ol>
        {breadcrumbs.map((breadcrumb) => (
          <li>
            <a href={href(site, breadcrumb.url)}>{breadcrumb.name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
