/** A page that only leads elsewhere: browsers follow its refresh, everyone else its link. */

import { renderMain } from '../components/frame/main.tsx'
import { renderPageHeader } from '../components/frame/page-header.tsx'
import { href } from '../href.ts'
import type { Html } from '../markup/html.ts'
import type { RedirectPage, Site } from '../types.ts'

/** The link to the target. */
export function renderRedirectPage(page: RedirectPage, site: Site): Html {
  return renderMain(page, site, [
    renderPageHeader({ heading: page.title }),
    <p>
      This page has moved to <a href={href(site, page.target)}>{page.target}</a>.
    </p>,
  ])
}
