/** A page that lists articles: a product, keyword, technology token or year. */

import { renderMain } from '../components/frame/main.tsx'
import { renderPageHeader } from '../components/frame/page-header.tsx'
import { renderFacets } from '../components/lists/facets.tsx'
import { renderListedArticles } from '../components/lists/listed-articles.tsx'
import { renderMostCited } from '../components/lists/most-cited.tsx'
import { renderOrders } from '../components/lists/orders.tsx'
import type { Html } from '../markup/html.ts'
import type { ListingPage, Site } from '../types.ts'

/** The most cited articles come first, because a list by date says nothing of what matters. */
export function renderListingPage(page: ListingPage, site: Site): Html {
  const { label, heading, description } = page
  return renderMain(page, site, [
    renderPageHeader({ label, heading, description }),
    renderFacets(page.facets, site),
    renderMostCited(page.mostCited ?? [], site),
    renderOrders(page.orders, site),
    renderListedArticles(page, site),
  ])
}
