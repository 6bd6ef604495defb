/**
 * The search page. Its parts are empty until the script fills them: `#search-status` says what happens, `#filters` has
 * the choices, `ol#results` is the one list of results, and `#search-answers`, above `main`, takes whatever else
 * links to articles. `#search-start` is for readers without a query; the script hides it while there is one.
 */
import type { Result } from 'hastscript'
import { renderCountedList } from '../components/counted-list.tsx'
import { renderMain } from '../components/main.tsx'
import { renderPageHeader } from '../components/page-header.tsx'
import { renderSearchForm } from '../components/search-form.tsx'
import { href } from '../href.ts'
import type { SearchPage, Site } from '../types.ts'

/** A filter's name in the address, and its label. */
const FILTERS = [
  { name: 'product', label: 'Product' },
  { name: 'type', label: 'Type' },
  { name: 'year', label: 'Year' },
]

/** Without scripts or a search index, the browse indexes of `#search-start` lead on. */
export function renderSearchPage(page: SearchPage, site: Site): Result {
  return (
    <>
      <aside id="search-answers" ariaLabel="Direct answers" hidden />
      {renderMain(page, site, [
        renderPageHeader({ heading: 'Search' }),
        renderSearchForm(site, { id: 'search-form', placeholder: 'Article number, error message, file or service' }),
        <p className="hint">
          <a href={href(site, '/how-to-search/')}>How to search</a>
        </p>,
        site.search ? renderResults() : null,
        renderStart(page, site),
      ])}
    </>
  )
}

function renderResults(): Result {
  return (
    <>
      <fieldset id="filters" hidden>
        <legend>Narrow the results</legend>
        {FILTERS.map(renderFilter)}
      </fieldset>
      <p id="search-status" role="status" />
      <ol id="results" ariaBusy="false" />
    </>
  )
}

function renderFilter({ name, label }: { name: string; label: string }): Result {
  return (
    <label>
      {label}{' '}
      <select name={name} form="search-form">
        <option value="">Any</option>
      </select>
    </label>
  )
}

function renderStart(page: SearchPage, site: Site): Result {
  return (
    <section id="search-start">
      {site.search ? (
        <noscript>
          <p>Searching needs JavaScript. Without it, every article can be reached by browsing.</p>
        </noscript>
      ) : (
        <p>This site was built without a search index. Every article can be reached by browsing.</p>
      )}
      <h2>Browse</h2>
      {renderCountedList(page.indexes, site, 'card-list')}
    </section>
  )
}
