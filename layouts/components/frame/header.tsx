/** The head of every page: skip link, the site's name, the browse indexes, and the search box. */

import { href } from '../../href.ts'
import type { Html } from '../../markup/html.ts'
import type { Site } from '../../types.ts'
import { renderSearchForm } from './search-form.tsx'

/** `withSearch` is false on pages that have a search box of their own in `main`. */
export function renderHeader(site: Site, withSearch: boolean): Html {
  const navigation = site.navigation ?? []
  return (
    <header className="site-header">
      <a href={href(site, '/')}>{site.title}</a>{' '}
      {navigation.length > 0 ? (
        <nav ariaLabel="Browse">
          {navigation.flatMap((link) => [<a href={href(site, link.url)}>{link.name}</a>, ' '])}
        </nav>
      ) : null}
      {withSearch ? renderSearchForm(site, {}) : null}
    </header>
  )
}
