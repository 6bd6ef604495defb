/** Products of which nearly all articles belong to a list: named once, with the way to them, above the other articles. */
import { href } from '../../href.ts'
import type { SharedProduct, Site } from '../../types.ts'
import { formatCount } from '../format.ts'
import type { Markup } from '../markup.ts'

/** `hasOthers` is whether other articles follow. Nothing where there is no such product. */
export function renderSharedProducts(shared: readonly SharedProduct[], hasOthers: boolean, site: Site): Markup {
  if (shared.length === 0) return null
  return (
    <div className="shared-products">
      <p>These include nearly all articles on</p>
      <ul>
        {shared.map(({ name, url, count, total }) => (
          <li>
            <a href={href(site, url)}>{name}</a>: {formatCount(count)} of {formatCount(total)}
          </li>
        ))}
      </ul>
      {hasOthers ? <p>All others:</p> : null}
    </div>
  )
}
