/** Links to pages with how many articles each leads to, in as many columns as fit. */

import { href } from '../../href.ts'
import type { Html } from '../../markup/html.ts'
import type { CountedLink, Site } from '../../types.ts'
import { formatCount } from '../format.ts'
import { isFiltered } from './filtered-list.ts'

/** The look of a list: a table's, cards', or words in a line. */
type ListStyle = 'counted-list' | 'card-list' | 'tag-list'

/** `data-filter` has the script add a box that narrows the list in place; words in a line lead to a list and are none. */
export function renderCountedList(
  links: readonly CountedLink[],
  site: Site,
  className: ListStyle = 'counted-list',
): Html {
  return (
    <ul className={className} dataFilter={className === 'counted-list' && isFiltered(links.length)}>
      {links.map((link) => (
        <li id={link.id ?? null}>
          <a href={href(site, link.url)}>{link.name}</a> {formatCount(link.count)}
        </li>
      ))}
    </ul>
  )
}
