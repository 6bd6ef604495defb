/**
 * Runs the search page: takes the query and its settings from form and address, shows the results, and keeps the address
 * in step. The page's own markup has all the parts; without them this does nothing.
 */
import { showAnswers } from './answers.ts'
import { describeStatus, quote } from './describe-status.ts'
import { explainNothing } from './explain-nothing.ts'
import { fillFilters } from './filters.ts'
import { type FoundResults, findResults, type Search, type SearchSources } from './find-results.ts'
import { makeElement, makeLink } from './make-element.ts'
import { makeSettings, type SearchSettings } from './make-settings.ts'
import { renderResult } from './render-result.ts'
import { readOrder, readSearch, writeSearch } from './search-address.ts'
import { findParts, type SearchParts } from './search-parts.ts'
import { suggestOnFocus } from './suggest-on-focus.ts'

/** Results shown at first, and with each wish for more. */
const PAGE_SIZE = 10

/** Characters of a query that the addresses of its results carry along. */
const LONGEST_HIGHLIGHT = 300

/** Starts the page in `container`. */
export function startSearchPage(container: Document, sources: SearchSources): void {
  const parts = findParts(container)
  if (parts) new SearchPage(parts, sources).start()
}

class SearchPage {
  readonly #parts: SearchParts
  readonly #settings: SearchSettings
  readonly #sources: SearchSources
  /** Counts searches, so that a late answer to an old one is dropped. */
  #current = 0

  constructor(parts: SearchParts, sources: SearchSources) {
    this.#parts = parts
    this.#settings = makeSettings(parts.settings)
    this.#sources = sources
  }

  start(): void {
    const { form, input } = this.#parts
    const { filters, order } = this.#settings
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#go(this.#readForm())
    })
    for (const select of [...filters, order]) select.addEventListener('change', () => this.#go(this.#readForm()))
    for (const part of [this.#parts.notes, this.#parts.explanation, this.#parts.correction])
      part.addEventListener('click', (event) => this.#followSearch(event))
    addEventListener('popstate', () => this.#show(readSearch(location.search)))
    suggestOnFocus(input, this.#sources)
    this.#show(readSearch(location.search))
  }

  /** A link to another search is searched for in place. */
  #followSearch(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || link.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    this.#go(readSearch(link.search))
    this.#parts.input.focus()
  }

  #go(search: Search): void {
    const address = location.pathname + writeSearch(search)
    if (address !== location.pathname + location.search) history.pushState(null, '', address)
    this.#show(search)
  }

  async #show(search: Search): Promise<void> {
    const turn = ++this.#current
    const { input, status, results, correction } = this.#parts
    input.value = search.query
    results.replaceChildren()
    correction.replaceChildren()
    status.textContent = ''
    results.ariaBusy = String(search.query !== '')
    this.#tell(search, null)
    this.#prepareSettings(search)
    if (search.query === '') return
    status.textContent = 'Searching…'
    const found = await this.#append(search, turn)
    if (turn !== this.#current) return
    results.ariaBusy = 'false'
    if (found) await this.#offerCorrection(search, found, turn)
  }

  /** Adds the next results below those that are shown; null where it could not. */
  async #append(search: Search, turn: number): Promise<FoundResults | null> {
    const { status, results } = this.#parts
    try {
      const found = await findResults(this.#sources, search, results.children.length, PAGE_SIZE)
      if (turn !== this.#current) return null
      const highlight = found.identified ? '' : search.query.slice(0, LONGEST_HIGHLIGHT)
      results.append(...found.results.map((result) => renderResult(result, highlight)))
      status.textContent = describeStatus(search, found)
      this.#tell(search, found)
      this.#offerMore(search, turn, found.total)
      return found
    } catch (error) {
      if (turn === this.#current)
        status.textContent = `The search could not be loaded (${String(error)}). Reload to try again.`
      return null
    }
  }

  /** Everything but the list: what is known directly, what else can be searched, and why there is nothing. */
  #tell(search: Search, found: FoundResults | null): void {
    const { answers, notes, explanation } = this.#parts
    const { prefix } = this.#sources
    showAnswers(answers, found, prefix)
    explainNothing(explanation, search, found, prefix)
    const inText = makeLink(
      writeSearch({ ...search, fullText: true }),
      '',
      `Search the text of all articles for ${quote(search.query)}`,
    )
    notes.replaceChildren(...(found?.identified ? [inText] : []))
  }

  async #offerCorrection(search: Search, found: FoundResults, turn: number): Promise<void> {
    if (found.missing.length === 0 && found.names.every(({ entry }) => entry !== null)) return
    const query = await import('./correct-spelling.ts')
      .then(({ correctSpelling }) => correctSpelling(this.#sources.files, search.query, found))
      .catch(() => null)
    if (query === null || turn !== this.#current) return
    const link = makeLink(writeSearch({ ...search, query }), '', query)
    this.#parts.correction.replaceChildren('Did you mean ', makeElement('strong', '', link), '?')
  }

  #offerMore(search: Search, turn: number, total: number): void {
    const { results } = this.#parts
    results.parentElement?.querySelector('#more-results')?.remove()
    if (results.children.length >= total) return
    const button = makeElement('button', '', 'More results')
    button.id = 'more-results'
    button.type = 'button'
    button.addEventListener('click', () => this.#append(search, turn), { once: true })
    results.after(button)
  }

  async #prepareSettings(search: Search): Promise<void> {
    const { filters, order, fold } = this.#settings
    order.value = search.order
    if (search.order !== 'relevance' || Object.keys(search.filters).length > 0) fold.open = true
    if (search.query === '') return
    const manifest = await this.#sources.files.manifest().catch(() => null)
    if (!manifest) return
    fillFilters(filters, manifest.filters, search.filters)
    this.#parts.settings.hidden = false
  }

  /** A new query begins in the index of names again. */
  #readForm(): Search {
    const { filters, order } = this.#settings
    const chosen = filters.map(({ name, value }) => [name, value])
    return {
      query: this.#parts.input.value.trim(),
      filters: Object.fromEntries(chosen.filter(([, value]) => value !== '')),
      order: readOrder(order.value),
      fullText: false,
    }
  }
}
