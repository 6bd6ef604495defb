/** Products of which nearly all articles belong to a list: named once, with the way to them. */
import { href } from '../href.ts'
import type { SharedProduct, Site } from '../types.ts'
import { formatCount } from './format.ts'
import type { Markup } from './markup.ts'

/** Nothing where there is none. */
export function renderSharedProducts(shared: readonly SharedProduct[] | undefined, site: Site): Markup {
  if (!shared || shared.length === 0) return null
  return (
    <section className="shared-products">
      <h2>Nearly all articles of</h2>
      <ul className="counted-list">
        {shared.map(({ name, url, count, total }) => (
          <li>
            <a href={href(site, url)}>{name}</a>{' '}
            <small>
              {formatCount(count)} of {formatCount(total)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
