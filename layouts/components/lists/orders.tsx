/**
 * The orders in which a list can be read, each a page of its own. The one shown is no link, which tells it apart in text
 * browsers too.
 */
import { href } from '../../href.ts'
import type { ListOrder, Site } from '../../types.ts'
import type { Markup } from '../markup.ts'

/** Nothing where there is no choice. */
export function renderOrders(orders: readonly ListOrder[] | undefined, site: Site): Markup {
  if (!orders || orders.length < 2) return null
  return (
    <nav className="orders" ariaLabel="Order">
      <ul>
        {orders.map(({ name, url, current }) => (
          <li>{current ? <span ariaCurrent="true">{name}</span> : <a href={href(site, url)}>{name}</a>}</li>
        ))}
      </ul>
    </nav>
  )
}
