/** The way up from a page: the home page, which begins every way, down to the page's parent. */
import { href } from '../href.ts'

const HOME: Breadcrumb = { name: 'Home', url: '/' }

import type { Breadcrumb, Page, Site } from '../types.ts'
import type { Markup } from './markup.ts'

/** The whole way up to a page; the home page has none. */
function listBreadcrumbs({ kind, breadcrumbs }: Page): readonly Breadcrumb[] {
  return kind === 'home' ? [] : [HOME, ...breadcrumbs]
}

/** Nothing on the home page. */
export function renderBreadcrumbs(page: Page, site: Site): Markup {
  const breadcrumbs = listBreadcrumbs(page)
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
