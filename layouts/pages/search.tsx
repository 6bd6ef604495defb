/**
 * The search page. Its parts are empty until the script fills them: `#search-status` says what happens, `#search-settings`
 * has the choices, `ol#results` is the one list of results, `#search-explanation` says why it is empty, and
 * `#search-answers` takes whatever else links to articles. `#search-start` is for readers without a query.
 */

import { renderAddressHelp } from '../components/frame/address-help.tsx'
import { renderMain } from '../components/frame/main.tsx'
import { renderPageHeader } from '../components/frame/page-header.tsx'
import { renderSearchForm } from '../components/frame/search-form.tsx'
import { renderCountedList } from '../components/lists/counted-list.tsx'
import { href } from '../href.ts'
import type { Html } from '../markup/html.ts'
import type { SearchPage, Site } from '../types.ts'

/** A form without scripts leads here; a browser that runs them finds by the same address. */
const NEEDS_SCRIPTS =
  'Searching needs JavaScript. What you typed is kept in the address of this page, behind q=, where a browser that runs it finds it.'

/** Without scripts or a search index, the browse indexes of `#search-start` lead on. */
export function renderSearchPage(page: SearchPage, site: Site): Html {
  return (
    <>
      {renderMain(page, site, [
        renderPageHeader({ heading: 'Search' }),
        renderSearchForm(site, { id: 'search-form', placeholder: 'Number, error message, file or service' }),
        site.search ? renderAddressHelp(NEEDS_SCRIPTS, page.indexes, site) : null,
        renderRules(site),
        site.search ? renderResults() : null,
        renderStart(page, site),
      ])}
    </>
  )
}

function renderResults(): Html {
  return (
    <>
      <div id="search-settings" hidden />
      <p id="search-status" role="status" />
      <p id="search-correction" role="status" />
      <div id="search-answers" role="status" ariaLabel="Direct answers" />
      <section id="search-explanation" hidden />
      <ol id="results" ariaBusy="false" />
      <p id="search-notes" />
    </>
  )
}

/** The rules, one click away. */
function renderRules(site: Site): Html {
  return (
    <details className="search-rules">
      <summary>How to search</summary>
      <dl>
        <dt>Several words</dt>
        <dd>Articles that have all of them come first, then those with the rarest.</dd>
        <dt>
          <code>"in quotation marks"</code>
        </dt>
        <dd>These words in this order.</dd>
        <dt>
          <code>Q217215</code>, <code>KB217215</code>, an old address of Microsoft’s
        </dt>
        <dd>The article of that number, or who cites it.</dd>
        <dt>
          <code>netif.dll</code>, <code>MSExchangeIS</code>, <code>RegOpenKeyEx</code>
        </dt>
        <dd>
          Everything that names the file, service or function. Alone they are looked up; with words, searched for.
        </dd>
        <dt>
          <code>0x80040154</code>, <code>STOP 0xA</code>, <code>event 1023</code>
        </dt>
        <dd>The code in any writing: with or without 0x, as a negative number, with or without zeros.</dd>
        <dt>A whole error message</dt>
        <dd>Paste it: a dialog, an event log entry or a STOP screen. What it names is picked out.</dd>
      </dl>
      <p>
        <a href={href(site, '/how-to-search/')}>All about searching</a>
      </p>
    </details>
  )
}

function renderStart(page: SearchPage, site: Site): Html {
  return (
    <section id="search-start">
      {site.search ? null : (
        <p>This site was built without a search index. Every article can be reached by browsing.</p>
      )}
      <h2>Browse</h2>
      {renderCountedList(page.indexes, site, 'card-list')}
    </section>
  )
}
