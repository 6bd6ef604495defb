/** A page that lists pages: the index of products, of modules, of services. */

import { renderMain } from '../components/frame/main.tsx'
import { renderPageHeader } from '../components/frame/page-header.tsx'
import { renderCountedList } from '../components/lists/counted-list.tsx'
import { renderLetters } from '../components/lists/letters.tsx'
import { renderOrders } from '../components/lists/orders.tsx'
import { renderPagination } from '../components/lists/pagination.tsx'
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
