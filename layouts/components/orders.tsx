/** The orders in which a list can be read, each a page of its own. */
import { href } from '../href.ts'
import type { ListOrder, Site } from '../types.ts'
import type { Markup } from './markup.ts'

/** Nothing where there is no choice. */
export function renderOrders(orders: readonly ListOrder[] | undefined, site: Site): Markup {
  if (!orders || orders.length < 2) return null
  return (
    <nav className="orders" ariaLabel="Order">
      <ul>
        {orders.map(({ name, url, current }) => (
          <li>
            <a href={href(site, url)} ariaCurrent={current ? 'true' : null}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
