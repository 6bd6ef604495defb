/** The foot of every page: what this site is and is not. The page about the archive leads to all else that it says of itself. */

import { href } from '../../href.ts'
import type { Html } from '../../markup/html.ts'
import type { Site } from '../../types.ts'

/** The footer of a site: short, because every page has it. */
export function renderFooter(site: Site): Html {
  return (
    <footer className="site-footer">
      <p>
        A historical, unofficial copy. Microsoft neither maintains nor endorses it.{' '}
        <a href={href(site, '/about/')}>About this archive</a> <a href={href(site, '/warranty/')}>Warranty</a>
      </p>
    </footer>
  )
}
