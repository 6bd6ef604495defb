/** A page that lists pages: the index of products, of modules, of services. */

import { renderCountedList } from '../components/counted-list.tsx'
import { renderLetters } from '../components/letters.tsx'
import { renderMain } from '../components/main.tsx'
import { renderOrders } from '../components/orders.tsx'
import { renderPageHeader } from '../components/page-header.tsx'
import { renderPagination } from '../components/pagination.tsx'
import type { Html } from '../markup/html.ts'
import type { IndexPage, Site } from '../types.ts'

/** First letters lead to where each begins. */
export function renderIndexPage(page: IndexPage, site: Site): Html {
  return renderMain(page, site, [
    renderPageHeader({ heading: page.heading, description: page.description }),
    renderOrders(page.orders, site),
    renderLetters(page.letters, site),
    renderCountedList(page.entries, site),
    renderPagination(page.pagination, site),
  ])
}
