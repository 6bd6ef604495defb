/**
 * Runs the search page: takes the query and filters from its form and address, shows the results, and keeps the address
 * in step. The page's own markup has all the parts; without them this does nothing.
 */
import { showAnswers } from './answers.ts'
import { describeStatus } from './describe-status.ts'
import { fillFilters } from './filters.ts'
import { type FoundResults, findResults, type Search, type SearchSources } from './find-results.ts'
import { renderResult } from './render-result.ts'
import { readSearch, writeSearch } from './search-address.ts'

/** Results shown at first, and with each wish for more. */
const PAGE_SIZE = 10

/** The parts of the page. */
interface SearchParts {
  form: HTMLFormElement
  input: HTMLInputElement
  status: HTMLElement
  filters: HTMLElement | null
  results: HTMLElement
  answers: HTMLElement | null
}

/** Starts the page in `container`. */
export function startSearchPage(container: Document, sources: SearchSources): void {
  const parts = findParts(container)
  if (parts) new SearchPage(parts, sources).start()
}

class SearchPage {
  readonly #parts: SearchParts
  readonly #sources: SearchSources
  /** Counts searches, so that a late answer to an old one is dropped. */
  #current = 0

  constructor(parts: SearchParts, sources: SearchSources) {
    this.#parts = parts
    this.#sources = sources
  }

  start(): void {
    const { form } = this.#parts
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#go(this.#readForm())
    })
    for (const select of this.#selects()) select.addEventListener('change', () => this.#go(this.#readForm()))
    addEventListener('popstate', () => this.#show(readSearch(location.search)))
    this.#show(readSearch(location.search))
  }

  #go(search: Search): void {
    const address = location.pathname + writeSearch(search)
    if (address !== location.pathname + location.search) history.pushState(null, '', address)
    this.#show(search)
  }

  async #show(search: Search): Promise<void> {
    const turn = ++this.#current
    const { input, status, results } = this.#parts
    input.value = search.query
    results.replaceChildren()
    status.textContent = ''
    results.ariaBusy = String(search.query !== '')
    this.#showAnswers(null)
    this.#prepareFilters(search)
    if (search.query === '') return
    status.textContent = 'Searching…'
    await this.#append(search, turn)
    if (turn === this.#current) results.ariaBusy = 'false'
  }

  /** Adds the next results below those that are shown. */
  async #append(search: Search, turn: number): Promise<void> {
    const { status, results } = this.#parts
    try {
      const found = await findResults(this.#sources, search, results.children.length, PAGE_SIZE)
      if (turn !== this.#current) return
      results.append(...found.results.map(renderResult))
      status.textContent = describeStatus(search, found)
      this.#showAnswers(found)
      this.#offerMore(search, turn, found.total)
    } catch (error) {
      if (turn === this.#current)
        status.textContent = `The search could not be loaded (${String(error)}). Reload to try again.`
    }
  }

  #showAnswers(found: FoundResults | null): void {
    const { answers } = this.#parts
    if (answers) showAnswers(answers, found, this.#sources.prefix)
  }

  #offerMore(search: Search, turn: number, total: number): void {
    const { results } = this.#parts
    results.parentElement?.querySelector('#more-results')?.remove()
    if (results.children.length >= total) return
    const button = document.createElement('button')
    button.id = 'more-results'
    button.type = 'button'
    button.textContent = 'More results'
    button.addEventListener('click', () => this.#append(search, turn), { once: true })
    results.after(button)
  }

  async #prepareFilters(search: Search): Promise<void> {
    const { filters } = this.#parts
    if (!filters || search.query === '') return
    const manifest = await this.#sources.files.manifest().catch(() => null)
    if (!manifest) return
    fillFilters(this.#selects(), manifest.filters, search.filters)
    filters.hidden = false
  }

  #selects(): HTMLSelectElement[] {
    return [...(this.#parts.filters?.querySelectorAll('select') ?? [])]
  }

  #readForm(): Search {
    const { input } = this.#parts
    const chosen = this.#selects().map(({ name, value }) => [name, value])
    return { query: input.value.trim(), filters: Object.fromEntries(chosen.filter(([, value]) => value !== '')) }
  }
}

function findParts(container: Document): SearchParts | null {
  const form = container.querySelector<HTMLFormElement>('form#search-form')
  const input = form?.querySelector<HTMLInputElement>('input[name="q"]')
  const status = container.querySelector<HTMLElement>('#search-status')
  const results = container.querySelector<HTMLElement>('ol#results')
  if (!form || !input || !status || !results) return null
  return {
    form,
    input,
    status,
    results,
    filters: container.querySelector<HTMLElement>('#filters'),
    answers: container.querySelector<HTMLElement>('#search-answers'),
  }
}
