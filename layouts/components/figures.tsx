/** What the archive holds in a few large numbers. */
import { href } from '../href.ts'
import type { CountedLink, Site } from '../types.ts'
import { formatCount } from './format.ts'
import type { Markup } from './markup.ts'

/** Nothing where there is no figure. */
export function renderFigures(figures: readonly CountedLink[], site: Site): Markup {
  if (figures.length === 0) return null
  return (
    <dl className="figures">
      {figures.map(({ name, url, count }) => (
        <div>
          <dt>
            <a href={href(site, url)}>{name}</a>
          </dt>
          <dd>{formatCount(count)}</dd>
        </div>
      ))}
    </dl>
  )
}
