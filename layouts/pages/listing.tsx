/** A page that lists articles: a product, keyword, technology token or year. */

import { renderFacets } from '../components/facets.tsx'
import { renderListedArticles } from '../components/listed-articles.tsx'
import { renderMain } from '../components/main.tsx'
import { renderMostCited } from '../components/most-cited.tsx'
import { renderOrders } from '../components/orders.tsx'
import { renderPageHeader } from '../components/page-header.tsx'
import type { Html } from '../markup/html.ts'
import type { ListingPage, Site } from '../types.ts'

/** The most cited articles come first, because a list by date says nothing of what matters. */
export function renderListingPage(page: ListingPage, site: Site): Html {
  const { label, heading, description } = page
  return renderMain(page, site, [
    renderPageHeader({ label, heading, description }),
    renderFacets(page.facets, site),
    renderMostCited(page.mostCited, site),
    renderOrders(page.orders, site),
    renderListedArticles(page, site),
  ])
}
