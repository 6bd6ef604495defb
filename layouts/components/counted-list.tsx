/** Links to pages with how many articles each leads to, in as many columns as fit. */
import type { Result } from 'hastscript'
import { href } from '../href.ts'
import type { CountedLink, Site } from '../types.ts'
import { formatCount } from './format.ts'

/** The counts stand in the links, so that each link says all that it leads to. */
export function renderCountedList(links: readonly CountedLink[], site: Site, className = 'counted-list'): Result {
  return (
    <ul className={className} dataFilter>
      {links.map((link) => (
        <li id={link.id ?? null}>
          <a href={href(site, link.url)}>{link.name}</a> <small>{formatCount(link.count)}</small>
        </li>
      ))}
    </ul>
  )
}
