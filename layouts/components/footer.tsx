/** The foot of every page: what this site is and is not, and the ways to its own pages. */

import { href } from '../href.ts'
import type { Html } from '../markup/html.ts'
import type { Site } from '../types.ts'

const OWN_PAGES = [
  { name: 'About', url: '/about/' },
  { name: 'Statistics', url: '/stats/' },
  { name: 'Data', url: '/data/' },
  { name: 'Sources', url: '/sources/' },
  { name: 'Report a misreading', url: '/report-a-misreading/' },
  { name: 'Accessibility', url: '/accessibility/' },
  { name: 'Warranty', url: '/warranty/' },
]

/** The footer of a site. */
export function renderFooter(site: Site): Html {
  return (
    <footer className="site-footer">
      <div className="bar">
        <p>A historical, unofficial copy, kept for reference. Microsoft neither maintains nor endorses it.</p>
        <nav ariaLabel="About this site">
          {OWN_PAGES.map(({ name, url }, index) => (
            <>
              {index > 0 ? ' ' : null}
              <a href={href(site, url)}>{name}</a>
            </>
          ))}
        </nav>
      </div>
    </footer>
  )
}
