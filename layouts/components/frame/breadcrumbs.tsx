/** The way up from a page to its index. The site's name in the header, right above it, leads to the home page. */
import { href } from '../../href.ts'
import type { Page, Site } from '../../types.ts'
import type { Markup } from '../markup.ts'

/** Nothing on pages right below the home page. */
export function renderBreadcrumbs({ breadcrumbs }: Page, site: Site): Markup {
  if (breadcrumbs.length === 0) return null
  return (
    <nav ariaLabel="Breadcrumbs">
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
