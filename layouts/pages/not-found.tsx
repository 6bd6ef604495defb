/**
 * What a reader gets for an address that leads nowhere. The script goes to the article that the address names, or
 * fills `#not-found-suggestion` with what it may have meant.
 */

import { renderAddressHelp } from '../components/frame/address-help.tsx'
import { renderMain } from '../components/frame/main.tsx'
import { renderPageHeader } from '../components/frame/page-header.tsx'
import { renderSearchForm } from '../components/frame/search-form.tsx'
import { renderCountedList } from '../components/lists/counted-list.tsx'
import type { Html } from '../markup/html.ts'
import type { NotFoundPage, Site } from '../types.ts'

/** Search first, then the browse indexes. */
export function renderNotFoundPage(page: NotFoundPage, site: Site): Html {
  return renderMain(page, site, [
    renderPageHeader({
      heading: 'Page not found',
      description: 'The address may be mistyped, or it may name an article that is not in this archive.',
    }),
    <div id="not-found-suggestion" role="status" />,
    renderAddressHelp('Finding what an old address meant needs JavaScript.', page.indexes, site),
    renderSearchForm(site, { id: 'search-form', placeholder: 'Number, error message, file or service' }),
    <section>
      <h2>Or browse</h2>
      {renderCountedList(page.indexes, site, 'card-list')}
    </section>,
  ])
}
